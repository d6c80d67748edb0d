import { createServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { untilFileEnds } from "../testing/file.js";
import { carrierSettings } from "./carriers.js";
import { Mailer, mailSettings } from "./mail.js";

describe("settings of what leaves the installation", () => {
  it("are none where nothing is said", () => expect(carrierSettings({})).toEqual({ mail: null, sms: null }));

  it.each([
    ["smtp://mail.example.com", { port: 587, isSecure: false, user: null, password: null }],
    ["smtps://mail.example.com", { port: 465, isSecure: true }],
    ["smtp://me%40example.com:p%2Fw@mail.example.com:25", { port: 25, user: "me@example.com", password: "p/w" }],
    ["smtp://[::1]:2525", { host: "::1", port: 2525 }],
  ])("of mail are read from %s", (url, wanted) =>
    expect(mailSettings(url, "desk@example.com")).toMatchObject({ from: "desk@example.com", ...wanted }),
  );

  it.each([
    [{ SMTP_URL: "mail.example.com", MAIL_FROM: "a@b.cc" }, "SMTP_URL"],
    [{ SMTP_URL: "https://mail.example.com", MAIL_FROM: "a@b.cc" }, "SMTP_URL"],
    [{ MAIL_FROM: "a@b.cc" }, "SMTP_URL"],
    [{ SMTP_URL: "smtp://mail.example.com" }, "MAIL_FROM"],
    [{ SMTP_URL: "smtp://mail.example.com", MAIL_FROM: "Shop <a@b.cc>" }, "MAIL_FROM"],
    [{ SMTP_URL: "smtp://mail.example.com", MAIL_FROM: "a@b.cc\r\nBcc: x@y.zz" }, "MAIL_FROM"],
    [{ SMS_URL: "https://api.example.com", SMS_FROM: "+15005550006" }, "SMS_URL"],
    [{ SMS_URL: "ftp://a:b@api.example.com", SMS_FROM: "+15005550006" }, "SMS_URL"],
    [{ SMS_URL: "https://a:b@api.example.com" }, "SMS_FROM"],
    [{ SMS_URL: "https://a:b@api.example.com", SMS_FROM: "a name that is too long" }, "SMS_FROM"],
  ])("that are not right are named: %j", (words, name) => expect(() => carrierSettings(words)).toThrow(name));
});

describe("a mail server that is not what it should be", () => {
  const mail = {
    id: "m.1",
    to: "min@example.com",
    fromName: "Shop",
    replyTo: null,
    subject: "Hello",
    text: "Hello",
    html: "<p>Hello</p>",
    thread: [],
    attachments: [],
  };

  /** Says its lines, one for each of the client's; what it heard. */
  async function server(lines: readonly string[], host = "127.0.0.1") {
    const heard: string[] = [];
    const said = createServer((socket: Socket) => {
      const rest = [...lines];
      const say = () => {
        const line = rest.shift();
        if (line === undefined) socket.end();
        else socket.write(`${line}\r\n`);
      };
      socket.on("error", () => undefined);
      socket.on("data", (data) => {
        heard.push(`${data}`);
        say();
      });
      say();
    });
    await new Promise<void>((resolve) => said.listen(0, host, resolve));
    untilFileEnds(() => said.close());
    return { heard, port: (said.address() as { port: number }).port };
  }

  it("hears no password over an open line, unless it is on this machine", async () => {
    const lines = ["220 hello", "250-there\r\n250 AUTH PLAIN", "235 ok"];
    const settings = { isSecure: false, user: "shop", password: "open sesame", from: "desk@shop.example" };
    // Another name of this machine: as far as a password is concerned it is elsewhere.
    const far = await server(lines, "0.0.0.0");
    const outcome = await new Mailer({ ...settings, host: "0.0.0.0", port: far.port }).send(mail);
    expect(outcome).toMatchObject({ is: "NOT_NOW", said: null });
    expect(far.heard.join("")).not.toContain("AUTH");
    const near = await server(lines);
    await new Mailer({ ...settings, host: "127.0.0.1", port: near.port }).send(mail);
    expect(near.heard.join("")).toContain("AUTH PLAIN");
  });

  it("is tried again when it speaks no SMTP, hangs up, or is not there", async () => {
    const settings = { host: "127.0.0.1", isSecure: false, user: null, password: null, from: "desk@shop.example" };
    const odd = await server(["HTTP/1.1 400 Bad Request"]);
    const mute = await server([]);
    for (const port of [odd.port, mute.port, 1])
      expect(await new Mailer({ ...settings, port }).send(mail)).toMatchObject({ is: "NOT_NOW" });
  });
});
