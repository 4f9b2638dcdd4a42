import { handleWebRequest } from "#/api/web.ts";

export const dynamic = "force-dynamic";

export {
  handleWebRequest as DELETE,
  handleWebRequest as GET,
  handleWebRequest as HEAD,
  handleWebRequest as OPTIONS,
  handleWebRequest as PATCH,
  handleWebRequest as POST,
  handleWebRequest as PUT,
};
