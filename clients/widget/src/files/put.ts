import { Fault } from "../graph/fault.js";

/**
 * Brings a file's bytes to their address; `fetch` cannot tell how far it has come.
 *
 * @throws Fault when they did not arrive
 */
export function put(address: string, file: Blob, onShare: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    // A repeat of bytes that are there already is refused as taken: they are there.
    request.onload = () =>
      request.status < 300 || request.status === 409 ? resolve() : reject(new Fault("UPLOAD", "", false));
    request.onerror = () => reject(new Fault("NETWORK", "", true));
    request.ontimeout = request.onerror;
    request.send(file);
  });
}
