import type { ItemTexts } from "./item-texts.js";

/** The words of questionnaires in Persian. Numbers stand in the digits that answers are read in. */
export const persianItems: ItemTexts = {
  items: {
    "timely-communication": {
      received: (giver) => `${giver} اطلاعات لازم را به‌موقع به ما می‌دهد.`,
      given: (receiver) => `ما اطلاعات لازم را به‌موقع به ${receiver} می‌دهیم.`,
      care: (organisation) => `${organisation} اطلاعات لازم را به‌موقع به ما می‌دهد.`,
    },
    "accurate-communication": {
      received: (giver) => `اطلاعاتی که ${giver} به ما می‌دهد درست است.`,
      given: (receiver) => `اطلاعاتی که ما به ${receiver} می‌دهیم درست است.`,
      care: (organisation) => `${organisation} به ما اطلاعات درست می‌دهد.`,
    },
    "frequent-communication": {
      received: (giver) => `${giver} به دفعات کافی ما را در جریان کارها می‌گذارد.`,
      given: (receiver) => `ما به دفعات کافی ${receiver} را در جریان کارها می‌گذاریم.`,
      care: (organisation) => `${organisation} به دفعات کافی ما را در جریان کارها می‌گذارد.`,
    },
    "complete-communication": {
      received: (giver) => `${giver} همهٔ اطلاعات لازم برای کار را بی‌کم‌وکاست به ما می‌دهد.`,
      given: (receiver) => `ما همهٔ اطلاعات لازم برای کار را بی‌کم‌وکاست به ${receiver} می‌دهیم.`,
      care: (organisation) => `${organisation} همهٔ اطلاعات لازم برای کار را بی‌کم‌وکاست به ما می‌دهد.`,
    },
    "complete-and-accurate": {
      received: (giver) =>
        `آنچه از ${giver} تحویل می‌گیریم، همان‌طور که می‌رسد قابل استفاده است؛ نه چیزی کم دارد و نه به اصلاح نیاز دارد.`,
      given: (receiver) =>
        `آنچه به ${receiver} تحویل می‌دهیم، همان‌طور که می‌رسد قابل استفاده است؛ نه چیزی کم دارد و نه به اصلاح نیاز دارد.`,
      care: (organisation) =>
        `${organisation} آنچه را برای کار لازم داریم کامل و بی‌عیب در اختیارمان می‌گذارد.`,
    },
    "questions-answered": {
      received: (giver) => `${giver} به پرسش‌های ما پاسخ راهگشا می‌دهد.`,
      given: (receiver) => `ما به پرسش‌های ${receiver} پاسخ راهگشا می‌دهیم.`,
      care: (organisation) => `${organisation} به پرسش‌های ما پاسخ راهگشا می‌دهد.`,
    },
    "shared-goals": {
      received: (giver) => `${giver} همان هدفی را دنبال می‌کند که ما دنبال می‌کنیم.`,
      given: (receiver) => `ما همان هدفی را دنبال می‌کنیم که ${receiver} دنبال می‌کند.`,
      care: (organisation) => `${organisation} برای ما روشن می‌کند که همه برای چه هدفی کار می‌کنیم.`,
    },
    "shared-knowledge": {
      received: (giver) => `${giver} می‌داند که کار ما به چه چیزهایی نیاز دارد.`,
      given: (receiver) => `ما می‌دانیم که کار ${receiver} به چه چیزهایی نیاز دارد.`,
      care: (organisation) => `${organisation} به ما کمک می‌کند بدانیم کارمان چه پیوندی با کار دیگران دارد.`,
    },
    "problem-solving": {
      received: (giver) => `وقتی مشکلی پیش می‌آید، ${giver} همراه ما دنبال راه‌حل می‌گردد، نه دنبال مقصر.`,
      given: (receiver) => `وقتی مشکلی پیش می‌آید، ما همراه ${receiver} دنبال راه‌حل می‌گردیم، نه دنبال مقصر.`,
      care: (organisation) => `${organisation} هنگام بروز مشکل دنبال راه‌حل می‌گردد، نه دنبال مقصر.`,
    },
    "clear-roles": {
      received: (giver) => `برای ما روشن است که چه کاری با ${giver} است و چه کاری با ما.`,
      given: (receiver) => `برای ما روشن است که چه کاری با ماست و چه کاری با ${receiver}.`,
      care: (organisation) => `${organisation} روشن کرده است که هر کاری با کیست.`,
    },
    "on-time": {
      received: (giver) => `آنچه از ${giver} تحویل می‌گیریم سر موعد می‌رسد.`,
      given: (receiver) => `آنچه به ${receiver} تحویل می‌دهیم سر موعد می‌رسد.`,
      care: (organisation) => `${organisation} آنچه را برای کار لازم داریم سر موعد در اختیارمان می‌گذارد.`,
    },
    "right-first-time": {
      received: (giver) => `کاری که ${giver} برای ما انجام می‌دهد به‌ندرت به دوباره‌کاری نیاز دارد.`,
      given: (receiver) => `کاری که ما برای ${receiver} انجام می‌دهیم به‌ندرت به دوباره‌کاری نیاز دارد.`,
      care: (organisation) =>
        `${organisation} به‌ندرت ناچار می‌شود کاری را که برای ما کرده است دوباره انجام دهد.`,
    },
    "ready-support": {
      received: (giver) => `هر وقت کمک لازم داشته باشیم، ${giver} به ما کمک می‌کند.`,
      given: (receiver) => `هر وقت ${receiver} کمک لازم داشته باشد، ما کمک می‌کنیم.`,
      care: (organisation) => `${organisation} هر وقت لازم باشد از ما پشتیبانی می‌کند.`,
    },
    training: {
      received: (giver) => `ما آنچه را برای کار مشترکمان لازم است از ${giver} یاد می‌گیریم.`,
      given: (receiver) => `ما آنچه را برای کار مشترکمان لازم است به ${receiver} یاد می‌دهیم.`,
      care: (organisation) => `${organisation} برای انجام وظایفمان به ما آموزش خوبی می‌دهد.`,
    },
    "recognition-and-reward": {
      received: (giver) => `${giver} قدر کار خوب ما را می‌داند و آن را نشان می‌دهد.`,
      given: (receiver) => `ما قدر کار خوب ${receiver} را می‌دانیم و آن را نشان می‌دهیم.`,
      care: (organisation) => `${organisation} قدر کار خوب ما را می‌داند و به آن پاداش می‌دهد.`,
    },
    "job-security": {
      received: (giver) => `همکاری با ${giver} خیال ما را از بابت امنیت شغلی‌مان راحت‌تر می‌کند.`,
      given: (receiver) => `ما به سهم خود کمک می‌کنیم که خیال ${receiver} از بابت امنیت شغلی راحت باشد.`,
      care: (organisation) => `${organisation} خیال ما را از بابت امنیت شغلی‌مان راحت می‌کند.`,
    },
    "fair-pay": {
      received: (giver) => `${giver} برای کاری که انجام می‌دهیم منصفانه به ما پرداخت می‌کند.`,
      given: (receiver) => `ما برای کار ${receiver} منصفانه پرداخت می‌کنیم.`,
      care: (organisation) => `${organisation} برای کارمان منصفانه به ما پرداخت می‌کند.`,
    },
    health: {
      received: (giver) => `${giver} مراقب است که سلامت ما در کار آسیب نبیند.`,
      given: (receiver) => `ما مراقبیم که سلامت ${receiver} در کار آسیب نبیند.`,
      care: (organisation) => `${organisation} به سلامت ما اهمیت می‌دهد.`,
    },
    "healthy-culture": {
      received: (giver) => `کار کردن با ${giver} دوستانه و دلپذیر است.`,
      given: (receiver) => `ما فضای کار با ${receiver} را دوستانه و دلپذیر نگه می‌داریم.`,
      care: (organisation) => `${organisation} جایی است که در آن افراد دوستانه با هم کار می‌کنند.`,
    },
    respect: {
      received: (giver) => `${giver} با ما محترمانه رفتار می‌کند، در هر جایگاهی که باشیم.`,
      given: (receiver) => `ما با ${receiver} محترمانه رفتار می‌کنیم، در هر جایگاهی که باشد.`,
      care: (organisation) => `${organisation} با ما محترمانه رفتار می‌کند، در هر جایگاهی که باشیم.`,
    },
    fairness: {
      received: (giver) => `${giver} با ما به همان اندازه منصفانه رفتار می‌کند که با دیگران.`,
      given: (receiver) => `ما با ${receiver} به همان اندازه منصفانه رفتار می‌کنیم که با دیگران.`,
      care: (organisation) => `${organisation} با ما به همان اندازه منصفانه رفتار می‌کند که با دیگران.`,
    },
    "being-asked": {
      received: (giver) => `${giver} از ما می‌پرسد که به چه چیزی نیاز داریم.`,
      given: (receiver) => `ما از ${receiver} می‌پرسیم که به چه چیزی نیاز دارد.`,
      care: (organisation) => `${organisation} از ما می‌پرسد که به چه چیزی نیاز داریم.`,
    },
    "being-heard": {
      received: (giver) => `وقتی ایرادی را می‌گوییم یا پیشنهادی داریم، ${giver} آن را جدی می‌گیرد.`,
      given: (receiver) => `وقتی ${receiver} ایرادی را می‌گوید یا پیشنهادی دارد، ما آن را جدی می‌گیریم.`,
      care: (organisation) => `${organisation} ایرادهایی را که می‌گوییم و پیشنهادهای ما را جدی می‌گیرد.`,
    },
  },
  ownIndicator: (label) => ({
    received: (giver) => `${giver} از این نظر به ما خوب خدمت می‌دهد: «${label}».`,
    given: (receiver) => `ما از این نظر به ${receiver} خوب خدمت می‌دهیم: «${label}».`,
    care: (organisation) => `${organisation} از این نظر به ما خوب خدمت می‌دهد: «${label}».`,
  }),
  about: (service, statement) => `دربارهٔ «${service}»: ${statement}`,
  ourOrganisation: "سازمان ما",
  theirOrganisation: "سازمانی که با آن همکاری داریم",
  expected: "در یک خدمت خوب، این جمله تا چه اندازه باید درست باشد؟ لطفاً با همان مقیاس پاسخ دهید.",
  importance: "این موضوع برای شما چقدر مهم است؟ لطفاً از 0 (بی‌اهمیت) تا 100 (بسیار بسیار مهم) امتیاز بدهید.",
};
