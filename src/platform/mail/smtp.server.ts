import { createTransport, type Transporter } from "nodemailer";

export type MailSettings = { smtpUrl: string; from: string };

const seconds = 1000;

/**
 * The way to the mail server. `smtps://` is TLS from the first byte; `smtp://` must turn to TLS before anything is
 * said, but on this very machine or where the address says `?tls=off` (a relay inside one's own network).
 */
export const transportOf = ({ smtpUrl }: MailSettings): Transporter => {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const open = url.searchParams.get("tls") === "off" || ["localhost", "127.0.0.1", "::1"].includes(host);
  return createTransport({
    host,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !open,
    ignoreTLS: open,
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: 20 * seconds,
    greetingTimeout: 20 * seconds,
    socketTimeout: 60 * seconds,
    // A message is text of ours: it may fetch no file and no address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
};
