/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // Two remote-code holes in the image optimiser in 2026: pictures are served as they are.
  images: { unoptimized: true },
  // `npm run check` type-checks the whole tree; doing it again would slow the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@electric-sql/pglite-socket",
    "@electric-sql/pglite-pgvector",
    "@node-rs/argon2",
    "postgres",
    "pino",
    "flydrive",
    "re2js",
    "trpc-openapi",
  ],
  devIndicators: false,
};

export default config;
