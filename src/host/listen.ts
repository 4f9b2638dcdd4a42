import { createServer, type Server } from "node:http";

type Place = { HOST: string; PORT: number };

export const listen = (server: Server, { HOST, PORT }: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** A port that is taken shows before anything that takes time; whoever takes it in between is told by `listen`. */
export const requireFreePort = async (place: Place): Promise<void> => {
  const probe = createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
};
