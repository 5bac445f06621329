import type { Messages } from "../../messages/messages.js";

/** The indicators of the catalogue in a few Persian words each. */
export const persianIndicators: Messages["indicators"] = {
  "timely-communication": "اطلاع‌رسانی به‌موقع",
  "accurate-communication": "اطلاع‌رسانی درست",
  "frequent-communication": "اطلاع‌رسانی به دفعات کافی",
  "complete-communication": "اطلاع‌رسانی بی‌کم‌وکاست",
  "complete-and-accurate": "قابل استفاده بودن همان‌طور که می‌رسد",
  "questions-answered": "پاسخ به پرسش‌ها",
  "shared-goals": "هدف‌های مشترک",
  "shared-knowledge": "شناخت کار یکدیگر",
  "problem-solving": "یافتن راه‌حل به‌جای یافتن مقصر",
  "clear-roles": "روشن بودن اینکه هر کار با کیست",
  "on-time": "رسیدن سر موعد",
  "right-first-time": "درستی کار از همان بار نخست",
  "ready-support": "کمک هنگام نیاز",
  training: "آموزش برای انجام کار",
  "recognition-and-reward": "قدردانی و پاداش",
  "job-security": "امنیت شغلی",
  "fair-pay": "پرداخت منصفانه",
  health: "اهمیت دادن به سلامت",
  "healthy-culture": "فضای کار دوستانه",
  respect: "رفتار محترمانه",
  fairness: "رفتار یکسان با همه",
  "being-asked": "پرسیدن نیازها",
  "being-heard": "جدی گرفتن ایرادها و پیشنهادها",
};
