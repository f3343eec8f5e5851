// Every text of the console's page, in the three languages. What the bot says is not here: it comes in the conversation.

const texts = {
  title: ['ComplaintBot 控制台', 'ComplaintBot 控制台', 'ComplaintBot console'],
  playbook: ['流程', '流程', 'Procedure'],
  clock: ['时间，仅开发环境', '時間，僅開發環境', 'Time, in development only'],
  development: ['开发', '開發', 'Dev'],
  halfHour: ['+30 分', '+30 分', '+30 min'],
  twoHours: ['+2 小时', '+2 小時', '+2 h'],
  nextLimit: ['下一时限', '下一時限', 'Next limit'],
  language: ['语言', '語言', 'Language'],
  theme: ['切换深浅色', '切換深淺色', 'Switch light and dark'],
  more: ['更多：流程、深浅色', '更多：流程、深淺色', 'More: procedure, light and dark'],
  panes: ['窗口', '視窗', 'Panes'],

  tryThis: ['试试看', '試試看', 'Try this'],
  complain: ['王先生来投诉', '王先生來投訴', 'Mr Wang complains'],
  check: ['张敏检查一句草稿', '張敏檢查一句草稿', 'Zhang Min checks a draft'],
  approve: ['林总批准', '林總批准', 'Lin approves'],
  reminder: ['快进到提醒', '快轉到提醒', 'Skip to the reminder'],
  reminderAt: ['快进到 {time}，看提醒', '快轉到 {time}，看提醒', 'Skip to {time}: reminder'],
  breach: ['快进到超时', '快轉到逾時', 'Skip to the breach'],
  breachAt: ['快进到 {time}，看超时', '快轉到 {time}，看逾時', 'Skip to {time}: breach'],
  restart: ['重新开始', '重新開始', 'Start over'],

  customerTitle: ['客户：网页聊天', '客戶：網頁聊天', 'Customer: web chat'],
  customerSub: ['王先生，在自己的手机上', '王先生，在自己的手機上', 'Mr Wang, on his phone'],
  customerInitial: ['王', '王', 'W'],
  customerTab: ['客户', '客戶', 'Customer'],
  customerEmpty: ['发生了什么事？', '發生了什麼事？', 'What happened?'],
  customerEmptyMore: ['在下面写，想到哪里说到哪里。', '在下面寫，想到哪裡說到哪裡。', 'Write below, just as it comes.'],
  customerEmptyAction: ['看一个例子', '看一個例子', 'See an example'],
  customerPlaceholder: ['写给客户服务', '寫給客戶服務', 'Write to customer service'],
  customerBot: ['客户服务', '客戶服務', 'Customer service'],

  staffTitle: ['客服：张敏', '客服：張敏', 'Staff: Zhang Min'],
  staffSub: ['与 ComplaintBot 的对话', '與 ComplaintBot 的對話', 'Chat with ComplaintBot'],
  staffInitial: ['张', '張', 'Z'],
  staffTab: ['客服', '客服', 'Staff'],
  staffEmpty: ['客户说了什么？', '客戶說了什麼？', 'What did the customer say?'],
  staffEmptyMore: [
    '写给我，或者让我看一句要发的话。',
    '寫給我，或者讓我看一句要發的話。',
    'Tell me, or let me look at what you are about to send.',
  ],
  staffEmptyAction: ['检查一句草稿', '檢查一句草稿', 'Check a draft'],
  staffPlaceholder: ['写给 ComplaintBot', '寫給 ComplaintBot', 'Write to ComplaintBot'],
  quick: ['常用', '常用', 'Often used'],
  wording: ['话术', '話術', 'Wording'],
  mine: ['我的', '我的', 'Mine'],

  managersTitle: ['经理频道', '經理頻道', 'Managers’ channel'],
  managersSub: ['林总、周岚', '林總、周嵐', 'Lin, Zhou Lan'],
  managersInitial: ['经', '經', 'M'],
  managersTab: ['经理', '經理', 'Managers'],
  managersEmpty: ['没有等您决定的投诉', '沒有等您決定的投訴', 'Nothing waits for your decision'],
  managersEmptyMore: ['严重以上的投诉会出现在这里。', '嚴重以上的投訴會出現在這裡。', 'Serious complaints appear here.'],
  managersEmptyAction: ['看一个例子', '看一個例子', 'See an example'],
  managersPlaceholder: ['回复', '回覆', 'Reply'],
  actAs: ['以谁的身份', '以誰的身分', 'Act as'],
  lin: ['林总', '林總', 'Lin'],
  zhou: ['周岚', '周嵐', 'Zhou Lan'],

  connecting: ['正在连接', '正在連線', 'Connecting'],
  connected: ['已连接', '已連線', 'Connected'],
  reconnecting: ['正在重连', '正在重新連線', 'Reconnecting'],
  failed: ['连不上', '連不上', 'Not connected'],
  offlineNote: [
    '网络断了，正在重连。您写的内容都保留着。',
    '網路斷了，正在重新連線。您寫的內容都保留著。',
    'The connection is gone; reconnecting. Nothing you wrote is lost.',
  ],
  failedNote: [
    '连不上 ComplaintBot。看看程序是不是还在运行；您写的内容没有丢。',
    '連不上 ComplaintBot。看看程式是不是還在執行；您寫的內容沒有遺失。',
    'ComplaintBot does not answer. See whether the program still runs; nothing you wrote is lost.',
  ],
  again: ['再试一次', '再試一次', 'Try again'],
  noClock: [
    '现在没有时限在走。先让王先生来投诉。',
    '現在沒有時限在走。先讓王先生來投訴。',
    'No clock is running. Let Mr Wang complain first.',
  ],
  noCard: [
    '还没有等林总批准的卡片。先让王先生来投诉。',
    '還沒有等林總批准的卡片。先讓王先生來投訴。',
    'No card waits for Lin yet. Let Mr Wang complain first.',
  ],
  jumped: ['现在是 {time}', '現在是 {time}', 'It is now {time}'],
  pressApprove: ['请按“{button}”', '請按「{button}」', 'Now press “{button}”'],
  unread: ['{count} 条新消息', '{count} 則新訊息', '{count} new'],
  sending: ['正在发送', '正在傳送', 'Sending'],
  notSent: ['没有发出去。', '沒有送出。', 'Not sent. '],
  sendAgain: ['再发一次', '再傳一次', 'Send again'],

  complaintText: [
    '客厅的空调修了三次还在漏水，地板都泡坏了。你们今天再不给个说法，我就打电话给电视台。我姓王，电话 13800138000',
    '客廳的冷氣修了三次還在漏水，地板都泡壞了。你們今天再不給個說法，我就打電話給電視台。我姓王，電話 13800138000',
    'The air conditioner in our living room has been repaired three times and it still leaks; the floor is ruined. If I do not hear from you today I am calling the TV station. Mr Wang, +86 138 0013 8000',
  ],
  draftText: [
    '检查：您必须先把发票拍照发来，我们保证今天给您全额退款。',
    '檢查：您必須先把發票拍照傳來，我們保證今天給您全額退款。',
    'check: You must send us a photo of the receipt first, then we guarantee a full refund today.',
  ],
};

export const languages = ['zh-Hans', 'zh-Hant', 'en'];

let position = 0;

/** From now on texts are in this language. */
export function speak(language) {
  position = Math.max(0, languages.indexOf(language));
}

export const language = () => languages[position];

/** A text in the current language; `{name}` in it is replaced by the value of that name. */
export function text(key, values = {}) {
  return Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), texts[key][position]);
}
