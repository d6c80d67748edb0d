/** Who is in the demo workspace. */
export const DEMO = {
  slug: "demo",
  name: "Switchboard Demo",
  password: "switchboard",
  channelKey: "demo",
  color: "#1f5c4d",
  /** Signs the customers of the demo shop. A real shop's lies on its server and nowhere else. */
  visitorSecret: "switchboard-demo-secret",
  people: [
    { roleKey: "admin", name: "林晓", email: "admin@demo.switchboard.example", locale: "zh-CN", team: null },
    {
      roleKey: "supervisor",
      name: "Maria Keller",
      email: "supervisor@demo.switchboard.example",
      locale: "en",
      team: "Service",
    },
    { roleKey: "agent", name: "王芳", email: "agent@demo.switchboard.example", locale: "zh-CN", team: "Service" },
    { roleKey: "agent", name: "Tom Baker", email: "tom@demo.switchboard.example", locale: "en", team: "Service" },
    { roleKey: "analyst", name: "陈静", email: "analyst@demo.switchboard.example", locale: "zh-CN", team: null },
  ],
} as const;
