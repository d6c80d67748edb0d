export default {
  desk: {
    inbox: "会话列表",
    status: { open: "进行中", resolved: "已解决", any: "全部" },
    sort: { recent: "最新优先", waiting: "等待最久优先" },
    filter: "筛选与排序",
    draft: "草稿",
    youSaid: "我：{{text}}",
    empty: {
      mine: "您手上没有会话",
      queue: "没有人排队",
      all: "没有进行中的会话",
      done: "还没有已解决的会话",
      narrowed: "没有符合条件的会话",
    },
    emptyText: {
      mine: "切换为在线后会自动分配会话，也可以从排队中接入。",
      mineOnline: "您已在线，新会话会自动分配给您。",
      queue: "新客户会自动出现在这里。",
      all: "客户发来消息后会出现在这里。",
      done: "您解决的会话会保留在这里。",
      narrowed: "移除部分条件，或选择其他列表。",
    },
    nothingOpen: "请选择一个会话",
    nothingOpenText: "用 J、K 上下移动，回车打开，按 ? 查看全部快捷键。",
    backToInbox: "返回会话列表",
  },
};
