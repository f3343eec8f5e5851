using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Replay;

/// <summary>Names of people of whom a transcript gives only an id: <c>lin</c> is 林 to her colleagues, and "lin" in English.</summary>
internal static class Surnames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["zhang"] = "张", ["wang"] = "王", ["li"] = "李", ["zhao"] = "赵", ["chen"] = "陈", ["lin"] = "林", ["liu"] = "刘", ["yang"] = "杨", ["huang"] = "黄",
        ["wu"] = "吴", ["zhou"] = "周", ["xu"] = "徐", ["sun"] = "孙", ["ma"] = "马", ["zhu"] = "朱", ["hu"] = "胡", ["guo"] = "郭", ["he"] = "何",
        ["gao"] = "高", ["luo"] = "罗", ["zheng"] = "郑", ["liang"] = "梁", ["xie"] = "谢", ["song"] = "宋", ["tang"] = "唐", ["deng"] = "邓",
        ["feng"] = "冯", ["han"] = "韩", ["cao"] = "曹", ["peng"] = "彭", ["zeng"] = "曾", ["xiao"] = "肖", ["tian"] = "田", ["dong"] = "董", ["pan"] = "潘",
        ["yuan"] = "袁", ["cai"] = "蔡", ["jiang"] = "蒋", ["yu"] = "余", ["du"] = "杜", ["ye"] = "叶", ["cheng"] = "程", ["wei"] = "魏", ["su"] = "苏",
        ["lu"] = "卢", ["ding"] = "丁", ["ren"] = "任", ["shen"] = "沈", ["yao"] = "姚", ["zhong"] = "钟", ["fan"] = "范", ["fang"] = "方", ["shi"] = "石",
        ["tan"] = "谭", ["liao"] = "廖", ["zou"] = "邹", ["xiong"] = "熊", ["jin"] = "金", ["hao"] = "郝", ["kong"] = "孔", ["bai"] = "白", ["cui"] = "崔",
        ["kang"] = "康", ["mao"] = "毛", ["qiu"] = "邱", ["qin"] = "秦", ["gu"] = "顾", ["hou"] = "侯", ["shao"] = "邵", ["meng"] = "孟", ["long"] = "龙",
        ["wan"] = "万", ["duan"] = "段", ["lei"] = "雷", ["qian"] = "钱", ["yin"] = "尹", ["yi"] = "易", ["chang"] = "常", ["wen"] = "文", ["qi"] = "齐",
        ["lai"] = "赖", ["gong"] = "龚",
    };

    /// <summary>The name; the id itself where it is no common surname.</summary>
    public static string Of(string id, Locale? language) => language == Locale.En ? id : Known.GetValueOrDefault(id, id);
}
