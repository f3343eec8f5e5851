// Time as the demo has it: the program's, in the organisation's time zone, written in the reader's language.
import { language } from './texts.js';

let ahead = 0;
let timezone = 'Asia/Shanghai';

/** From now on it is as late as the program says. */
export function set(state) {
  ahead = Date.parse(state.now) - Date.now();
  ({ timezone } = state);
}

export const now = () => new Date(Date.now() + ahead);

function format(moment, options) {
  return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : language(), { timeZone: timezone, ...options }).format(new Date(moment));
}

/** 15:58 */
export const clock = moment => format(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** 11月20日 */
export const day = moment => format(moment, { month: language() === 'en' ? 'short' : 'long', day: 'numeric' });

/** 周五 */
export const weekday = moment => format(moment, { weekday: 'short' });

/** 15:58 today, 11月21日 15:58 on another day. */
export const shortly = moment => (day(moment) === day(now()) ? clock(moment) : `${day(moment)} ${clock(moment)}`);
