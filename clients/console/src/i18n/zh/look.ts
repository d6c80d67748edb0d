export default {
  title: "外观",
  text: "让客服窗口使用您的品牌颜色。页面代码可以单独指定颜色。",
  colorHint: "用于按钮和访客消息；文字会自动选用黑色或白色，以保证清晰。",
  usual: "默认蓝色",
  reset: "恢复默认颜色",
  logoHint: "https 地址的方形图片。启用严格安全策略的页面需在 img-src 中加入该域名。",
};
