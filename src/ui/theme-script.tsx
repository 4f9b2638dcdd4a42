/** Runs before anything is painted, so that no page flashes in the other theme. theme.ts keeps it up afterwards. */
const script = `try{var c=localStorage.getItem("theme")}catch(e){}var t=c==="dark"||c!=="light"&&matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light",d=document.documentElement;d.classList.add(t);d.style.colorScheme=t`;

export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own.
      dangerouslySetInnerHTML={{ __html: `(()=>{${script}})()` }}
    />
  );
}
