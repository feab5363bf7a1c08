interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

/** The mail of one account: what it has sent, and to how many recipients it may send today. */
export interface Outbox {
  readonly sent: SentMail[];
  quota: number;
}
