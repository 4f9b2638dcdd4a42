"use client";

import { useState } from "react";

/** For a dialog without a trigger of its own: gives the focus back to what had it when the dialog was opened. */
export const useOpener = () => {
  const [opener] = useState(() => document.activeElement);
  return (event: Event) => {
    event.preventDefault();
    if (opener instanceof HTMLElement) opener.focus();
  };
};
