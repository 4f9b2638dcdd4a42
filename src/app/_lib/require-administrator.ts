import { notFound, redirect } from "next/navigation";
import { getViewer } from "./api.ts";

/** For pages of administrators: others sign in first, or find nothing. */
export const requireAdministrator = async (path: `/${string}`): Promise<void> => {
  const viewer = await getViewer();
  if (!viewer) redirect(`/signin?next=${encodeURIComponent(path)}`);
  if (viewer.role !== "admin") notFound();
};
