/** Traditional characters, each followed by its simplified one, for the words that occur in the signals. */
const pairs =
  "殺杀 傷伤 憂忧 淚泪 絕绝 藥药 遺遗 離离 開开 這这 個个 們们 來来 對对 時时 間间 無无 沒没 為为 說说 話话 還还 後后 從从 會会 過过 點点 現现 " +
  "實实 發发 動动 國国 門门 關关 監监 獄狱 員员 車车 帶带 讓让 簽签 單单 驅驱 達达 強强 執执 勞劳 親亲 媽妈 爺爷 孫孙 兒儿 歲岁 學学 護护 證证 " +
  "錢钱 債债 賣卖 買买 賠赔 償偿 鎖锁 準准 處处 報报 險险 驚惊 嚇吓 脅胁 歐欧 毆殴 槍枪 搶抢 綁绑 鄰邻 誰谁 氣气 臟脏 醫医 療疗 產产 婦妇 嬰婴 " +
  "懷怀 燒烧 腫肿 頭头 腦脑 暈晕 濟济 糧粮 餓饿 滿满 訴诉 審审 聽听 緊紧 週周 禮礼 兩两 幾几 號号 體体 邊边 長长 結结 繳缴 費费 續续 許许 張张 " +
  "紙纸 補补 辦办 總总 統统 華华 萬万 億亿 專专 業业 師师 價价 聯联 絡络 應应 該该 當当 請请 問问 題题 類类 種种 給给 與与 將将 覺觉 夢梦 遠远 " +
  "運运 轉转 進进 遞递 選选 遲迟 邏逻 釋释 錯错 難难 電电 飛飞 養养 馬马 驗验 麼么 嗎吗 樓楼 燈灯 牆墙 務务 勢势 勸劝 壓压 尋寻 屍尸 擊击 擔担 " +
  "擾扰 據据 斷断 條条 樣样 歸归 殘残 減减 溫温 滅灭 營营 獨独 獲获 瘋疯 盡尽 禍祸 筆笔 紐纽 終终 經经 繫系 義义 臨临 舉举 藝艺 虛虚 術术 衝冲 " +
  "裡里 裏里 見见 視视 計计 記记 訊讯 訂订 診诊 試试 詢询 認认 語语 誤误 調调 談谈 論论 議议 譯译 讀读 變变 貝贝 負负 責责 貴贵 賬账 軍军 輕轻 " +
  "較较 輪轮 輸输 農农 遊游 適适 鄉乡 銀银 閉闭 闆板 陰阴 陽阳 隊队 隨随 雙双 雜杂 靈灵 預预 領领 願愿 風风 飯饭 飲饮 館馆 駕驾 騙骗 鬥斗 齊齐 " +
  "齡龄 亂乱 傳传 傭佣 僱雇 妳你 於于 別别 刪删 剛刚 創创 劃划 協协 參参 喪丧 嚴严 團团 圍围 場场 壞坏 夠够 寧宁 導导 屆届 層层 巔巅 幫帮 幹干 " +
  "廠厂 廢废 復复 憑凭 戰战 戲戏 掛挂 揮挥 損损 撐撑 擇择 擋挡 攔拦 敗败 敵敌 數数 書书 東东 棄弃 極极 構构 槓杠 樂乐 機机 檔档 檢检 欄栏 權权 " +
  "歡欢 氫氢 決决 況况 潑泼 潰溃 災灾 熱热 牽牵 狀状 猶犹 瑣琐 畫画 癲癫 癮瘾 盜盗 睜睁 矇蒙 礙碍 稅税 積积 窮穷 竊窃 約约 級级 紅红 純纯 紹绍 " +
  "組组 綠绿 網网 緒绪 線线 緩缓 締缔 編编 練练 縫缝 縮缩 繼继 罰罚 羅罗 職职 腳脚 臉脸 興兴 艙舱 葉叶 蓋盖 蘇苏 虧亏 蟲虫 衛卫 裝装 製制 ";

const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(" ")
    .map(([from = "", to = ""]) => [from, to]),
);

const han = /^\p{Script=Han}$/u;
const firstHan = "\u2e80";

/** Whether this one character is Chinese: such characters are tokens of their own. */
export const isHan = (character: string): boolean => character >= firstHan && han.test(character);

/** The simplified form of a Chinese character; any other character comes back as it is. */
export const simplify = (character: string): string => simplified.get(character) ?? character;
