using System.Text.Json.Nodes;

namespace ComplaintBot.Bot.Tests.Verbs;

public class TextVerbsTests
{
    [Fact]
    public async Task Classify_WithoutPlaybook_HasNoGrade()
    {
        var line = await OneAsync("""{"id":"a","text":"😀空调修了三次还漏水，再不解决就找电视台"}""", "classify");

        Assert.Equal(["id", "lang", "level", "grade", "category", "triggers", "confidence", "ask"], line.Select(pair => pair.Key));
        Assert.Equal(("zh-Hans", "L3", "product_quality"), ((string?)line["lang"], (string?)line["level"], (string?)line["category"]));
        Assert.Null(line["grade"]);

        // Code points: the face counts one.
        var media = line["triggers"]!.AsArray().Single(trigger => (string?)trigger!["id"] == "media")!;
        Assert.Equal(("找电视台", 16, 20), ((string?)media["evidence"], (int)media["start"]!, (int)media["end"]!));
    }

    [Theory]
    [InlineData("空调修了三次还漏水", "重大投诉", "L3")]
    [InlineData("空调不制冷，态度也差，很不满意", "一般投诉", "L1")]
    [InlineData("家具有划痕，要求赔偿", "重大投诉", "L3")]
    [InlineData("收银多收，我亏了12000元，很不满意", "重大投诉", "L3")]
    [InlineData("收银多收，我亏了9000元，很不满意", "一般投诉", "L1")]
    [InlineData("请问你们几点开门？", null, "L0")]
    public async Task Classify_WithPlaybook_SpeaksItsWords(string text, string? grade, string level)
    {
        var line = await OneAsync(new JsonObject { ["id"] = 1, ["text"] = text }.ToJsonString(), "classify", "--playbook", "general-company");

        Assert.Equal((grade, level), ((string?)line["grade"], (string?)line["level"]));
    }

    [Theory]
    [InlineData("I want to complain", "en", "What happened?")]
    [InlineData("我要投诉", "zh-Hans", "请问发生了什么事？")]
    [InlineData("我要投訴", "zh-Hant", "請問發生了什麼事？")]
    public async Task Classify_BareRequest_AsksInItsLanguage(string text, string language, string question)
    {
        var line = await OneAsync(new JsonObject { ["id"] = 1, ["text"] = text }.ToJsonString(), "classify");

        Assert.Equal((language, question), ((string?)line["lang"], (string?)line["ask"]));
    }

    [Fact]
    public async Task CheckWording_PromiseWithoutApproval_IsFound()
    {
        const string Draft = "😀我们一定给您全额退款。";
        var input = new JsonObject { ["id"] = 1, ["text"] = Draft }.ToJsonString();

        var run = await VerbRun.OfAsync(input, "check-wording");
        var approved = await VerbRun.OfAsync(new JsonObject { ["id"] = 1, ["text"] = Draft, ["approved"] = new JsonArray("refund") }.ToJsonString(), "check-wording");

        Assert.Equal(1, run.ExitCode);
        var finding = run.Lines[0]["findings"]!.AsArray().Single(each => (string?)each!["kind"] == "promise_money")!.AsObject();
        Assert.Equal(["kind", "evidence", "start", "end", "suggestion"], finding.Select(pair => pair.Key));
        var runes = Draft.EnumerateRunes().Skip((int)finding["start"]!).Take((int)finding["end"]! - (int)finding["start"]!);
        Assert.Equal((string?)finding["evidence"], string.Concat(runes));
        Assert.DoesNotContain(approved.Lines[0]["findings"]!.AsArray(), each => (string?)each!["kind"] == "promise_money");
    }

    [Fact]
    public async Task CheckWording_CleanDraft_FindsNothing()
    {
        var run = await VerbRun.OfAsync("""{"id":1,"text":"请您等一下好吗？我马上去核实。","approved":[]}""", "check-wording", "--playbook=general-company");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("[]", run.Lines[0]["findings"]!.ToJsonString());
    }

    [Fact]
    public async Task Extract_Text_GivesNormalForms()
    {
        var line = await OneAsync("""{"id":1,"text":"😀我叫王建国，电话13800138000，昨天买的，赔我500元，一共3个人都受伤","now":"2026-03-06T10:00:00+08:00"}""", "extract");

        var fields = line["fields"]!.AsArray().ToDictionary(field => (string)field!["kind"]!, field => field!.AsObject(), StringComparer.Ordinal);
        Assert.Equal(["kind", "text", "start", "end", "value", "confidence"], fields["phone"].Select(pair => pair.Key));
        Assert.Equal("+8613800138000", (string?)fields["phone"]["value"]);
        Assert.Equal(("13800138000", 9, 20), ((string?)fields["phone"]["text"], (int)fields["phone"]["start"]!, (int)fields["phone"]["end"]!));
        Assert.Equal("2026-03-05", (string?)fields["date"]["value"]);
        Assert.Equal("""{"amount":500,"currency":"CNY"}""", fields["money"]["value"]!.ToJsonString());
        Assert.Equal(3, (int?)fields["people_affected"]["value"]);
    }

    [Theory]
    [InlineData("2026-03-06 10:00")]
    [InlineData("yesterday")]
    public async Task Extract_WrongNow_IsABadLine(string now)
    {
        var line = await OneAsync(new JsonObject { ["id"] = 1, ["text"] = "昨天", ["now"] = now }.ToJsonString(), "extract");

        Assert.Contains("'now'", (string?)line["error"], StringComparison.Ordinal);
    }

    private static async Task<JsonObject> OneAsync(string input, params string[] arguments) => Assert.Single((await VerbRun.OfAsync(input, arguments)).Lines);
}
