/** After a move the pressed button may have been taken out and put back: gives it the focus again, or a second one. */
export const keepFocus = (id: string, otherwise: string): void => {
  requestAnimationFrame(() => {
    const pressed = document.getElementById(id);
    const target =
      pressed instanceof HTMLButtonElement && pressed.disabled ? document.getElementById(otherwise) : pressed;
    target?.focus();
  });
};
