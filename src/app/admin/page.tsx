import { redirect } from "next/navigation";

/** The administration begins with its people. */
export default function AdminPage(): never {
  redirect("/admin/users");
}
