/** The common look of Input, Textarea and Select. 16 px on phones, so that iOS does not zoom into the control. */
export const controlClasses =
  "w-full min-w-0 rounded-md border border-input bg-card text-foreground text-base shadow-xs transition-[border-color,box-shadow] placeholder:text-muted-foreground hover:border-input-hover focus-ring disabled:cursor-not-allowed disabled:bg-muted disabled:opacity-70 aria-invalid:border-danger sm:text-sm";
