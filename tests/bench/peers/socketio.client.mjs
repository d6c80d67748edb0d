// The load's end of socket.io, so that its client is found beside its server.
import { io } from "socket.io-client";

/** One socket; `heard` gets the texts of its rooms. */
export async function open(port, heard) {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ["websocket"], forceNew: true });
  await new Promise((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  socket.on("message", ({ text }) => heard(text));
  return {
    join: (conversationId) => socket.emitWithAck("join", conversationId),
    say: (message) => socket.emitWithAck("say", message),
    close: () => socket.close(),
  };
}
