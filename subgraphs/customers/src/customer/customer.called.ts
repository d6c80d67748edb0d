/** What customers are called who have no name, before their short code. */
export const VISITOR = { en: "Visitor", "zh-CN": "访客" } as const;

/** The end of the id: what sets customers without a name apart for people. */
export const shortCode = (id: string): string => id.slice(-4);
