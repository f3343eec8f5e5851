using System.Net.Http.Headers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Bot.Tests.Robustness;

/// <summary>A request as anybody may send it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The path; <c>{id}</c> stands for a conversation that exists.</param>
/// <param name="ContentType">As it stands in the header; null for none.</param>
/// <param name="Body">The bytes.</param>
internal sealed record Request(string Method, string Path, string? ContentType, byte[] Body)
{
    public HttpRequestMessage ToMessage(string conversation, string token)
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Path.Replace("{id}", conversation, StringComparison.Ordinal)) { Content = new ByteArrayContent(Body) };
        message.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        if (ContentType is not null)
        {
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return message;
    }

    public override string ToString() => $"{Method} {Path} as {ContentType}, {Body.Length} bytes: {Encoding.Latin1.GetString(Body, 0, Math.Min(Body.Length, 2000))}";
}

/// <summary>Makes requests from well-formed to absurd.</summary>
internal static class Requests
{
    private const string Json = "application/json";

    private static readonly string[] Texts =
    [
        "投诉", "complaint", "取消", "back", "帮助", "检查：您必须先付款", "空调修了三次还漏水，再不解决就找电视台，电话 13800138000", "C261123-0001", "", " ", "\u0000", "\u202E\u200B\uFEFF",
        "a\u0301\u0301\u0301", "👨‍👩‍👧", "<script>alert(1)</script>", "'; DROP TABLE event;--", "{number}", "../../../etc/passwd", "%00%ff", "\r\nX-Header: 1", new string('漏', 5000), new string('9', 400),
    ];

    private static readonly string[] Oddities =
    [
        "null", "true", "-1", "1e999", "-1e-999", "99999999999999999999999999", "0.1", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "[]", "{}", "[[[]]]", "{\"id\":{}}", "[null]", "\"x\"", "\"-2147483649\"",
        Deep(20), Deep(70), Deep(5000), "{\"a\":1,\"a\":2}", "\"" + new string('x', 3000) + "\"",
    ];

    private static readonly string[] Members =
    [
        "type", "id", "channelId", "serviceUrl", "from", "recipient", "conversation", "text", "textFormat", "locale", "replyToId", "deliveryMode", "name", "action", "value", "channelData", "entities",
        "membersAdded", "membersRemoved", "attachments", "timestamp", "unknown",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Texts);

    /// <summary>Any JSON value, as text; most are valid.</summary>
    private static readonly Gen<string> Value = Gen.OneOf(Gen.Elements(Oddities), Text.Select(Quote));

    private static readonly Gen<string> Verb = Gen.Elements("confirm", "change", "cancel", "approve", "reject", "ask", "reassign", "acknowledge", "refresh", "use", "contacted", "satisfied", "unknown", "", "APPROVE", "add", "edit");

    /// <summary>What a button carries, right and wrong.</summary>
    private static readonly Gen<string> Data =
        from verb in Gen.OneOf(Verb.Select(Quote), Value)
        from complaint in Gen.OneOf(Gen.Elements("\"C261123-0001\"", "\"C991231-9999\"", "\"\""), Value)
        from version in Gen.OneOf(Gen.Elements("1", "4", "-1", "2147483648", "1.5", "\"3\""), Value)
        from input in Gen.Elements("reason", "question", "assignee", "contact", "date", "complaint_text", "__proto__", "open", "form", "card", "into", "source_id", "entries")
        from given in Value
        select $$"""{"verb":{{verb}},"complaint":{{complaint}},"version":{{version}},"{{input}}":{{given}}}""";

    private static readonly Gen<(string Name, string Value)> Member =
        from name in Gen.Elements(Members)
        from value in Value
        select (name, value);

    /// <summary>What Teams says beside an activity: events of channels and teams, and what is none.</summary>
    private static readonly Gen<string> ChannelData =
        from happened in Gen.OneOf(
            Gen.Elements("teamMemberAdded", "teamMemberRemoved", "teamRenamed", "teamDeleted", "teamArchived", "teamRestored", "channelDeleted", "channelRestored", "channelRenamed", "editMessage", "undeleteMessage", "softDeleteMessage", "x").Select(Quote),
            Value)
        from team in Gen.OneOf(Gen.Elements("""{"id":"19:t@thread.tacv2","name":"T"}""", """{"id":""}""", "{}"), Value)
        from place in Gen.OneOf(Gen.Elements("""{"id":"19:c@thread.tacv2"}""", """{"id":"c1"}""", """{"id":["x"]}"""), Value)
        select $$$"""{"eventType":{{{happened}}},"team":{{{team}}},"channel":{{{place}}},"tenant":{"id":"tenant"}}""";

    /// <summary>What comes with a message.</summary>
    private static readonly Gen<string> Attachments =
        from kind in Gen.Elements("application/vnd.microsoft.teams.file.download.info", "image/*", "image/png", "text/html", "application/vnd.microsoft.card.adaptive", "x")
        from name in Gen.OneOf(Text.Select(Quote), Value)
        from url in Gen.OneOf(Gen.Elements("\"http://127.0.0.1:1/x\"", "\"http://localhost:56150/_connector/v3/attachments/1\"", "\"https://169.254.169.254/v3/attachments/1\"", "\"file:///etc/passwd\""), Value)
        select $$$"""[{"contentType":"{{{kind}}}","name":{{{name}}},"contentUrl":"http://127.0.0.1:1/x","content":{"downloadUrl":{{{url}}}}}]""";

    /// <summary>An activity that is right but for up to four members.</summary>
    private static readonly Gen<string> Activity =
        from type in Gen.Elements("message", "message", "message", "invoke", "invoke", "event", "typing", "conversationUpdate", "conversationUpdate", "installationUpdate", "messageUpdate", "messageDelete", "messageReaction", "endOfConversation", "handoff", "x")
        from channel in Gen.Elements("msteams", "webchat", "directline", "emulator", "console")
        from text in Text
        from data in Gen.OneOf(Data, Value)
        from name in Gen.Elements("adaptiveCard/action", "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/fetchTask", "composeExtension/submitAction", "composeExtension/query", "x")
        from more in Gen.OneOf(Gen.Elements("""[{"name":"query","value":"王"}]""", """{"id":"1","body":{"contentType":"html","content":"<p>投诉<br"}}""", """{"from":{"user":[]},"createdDateTime":"9999-99-99"}"""), Value)
        from person in Gen.Choose(1, 4)
        from id in Gen.Choose(1, 200)
        from inline in Gen.Elements("expectReplies", "normal")
        from kind in Gen.Elements("personal", "personal", "groupChat", "channel")
        from beside in Gen.OneOf(ChannelData, Gen.Constant("null"))
        from files in Gen.Frequency((3, Gen.Constant("null")), (1, Attachments))
        from done in Gen.Elements("add", "remove", "add-upgrade", "remove-upgrade", "x")
        from wrong in Member.ListOf().Resize(4)
        select Write(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["type"] = Quote(type),
                ["id"] = Quote($"id{id}"),
                ["channelId"] = Quote(channel),
                ["serviceUrl"] = Quote("http://localhost:56150/_connector"),
                ["from"] = $$"""{"id":"p{{person}}","name":"p"}""",
                ["recipient"] = """{"id":"bot"}""",
                ["conversation"] = $$"""{"id":"c{{person}}","conversationType":"{{kind}}"}""",
                ["action"] = Quote(done),
                ["channelData"] = beside,
                ["attachments"] = files,
                [id % 2 == 0 ? "membersAdded" : "membersRemoved"] = """[{"id":"bot"},null,{"id":null}]""",
                ["deliveryMode"] = Quote(inline),
                ["name"] = Quote(name),
                ["text"] = Quote(text),
                ["value"] = type == "invoke" ? $$"""{"action":{"type":"Action.Execute","data":{{data}} },"data":{{data}},"commandId":"{{(name.EndsWith("query", StringComparison.Ordinal) ? "findComplaints" : "logComplaint")}}","parameters":{{more}},"messagePayload":{{more}} }""" : id % 3 == 0 ? data : "null",
            },
            wrong);

    private static readonly Gen<string> Small =
        from members in Gen.Elements("persona", "locale", "playbook", "resume", "organisation", "advance", "to").Zip(Gen.OneOf(Gen.Elements("\"customer\"", "\"staff\"", "\"2h\"", "\"-2h\"", "\"99999999d\"", "\"next\"", "\"demo\""), Value)).ListOf().Resize(4)
        select "{" + string.Join(',', members.Select(member => $"\"{member.Item1}\":{member.Item2}")) + "}";

    private static readonly Gen<byte[]> Bytes = Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf();

    private static readonly Gen<byte[]> Body = Gen.Frequency(
        (6, Activity.Select(Encoding.UTF8.GetBytes)),
        (2, Small.Select(Encoding.UTF8.GetBytes)),
        (1, Value.Select(Encoding.UTF8.GetBytes)),
        (1, Bytes),
        (1, Activity.Select(Encoding.Unicode.GetBytes)),
        (1, Activity.Select(activity => (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(activity)])),
        (1, from activity in Activity from cut in Gen.Choose(0, 200) select Encoding.UTF8.GetBytes(activity)[..^Math.Min(cut, activity.Length)]));

    private static readonly Gen<string?> ContentType = Gen.Frequency(
        (8, Gen.Constant<string?>(Json)),
        (1, Gen.Elements<string?>(null, "application/json; charset=utf-16", "application/json; charset=none-such", "text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=\"", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "x")));

    private static readonly Gen<string> Path = Gen.Frequency(
        (6, Gen.Constant("/api/messages")),
        (4, Gen.Constant("/v3/directline/conversations/{id}/activities")),
        (4, Gen.Elements(
            "/v3/directline/conversations/{id}/upload", "/v3/directline/conversations", "/v3/directline/tokens/refresh", "/v3/directline/conversations/{id}", "/v3/directline/conversations/{id}/stream",
            "/v3/directline/conversations/{id}/activities?watermark=-1", "/v3/directline/conversations/{id}/activities?watermark=99999999999999999999",
            "/api/directline/token", "/console/token", "/console/clock", "/console/state", "/", "/index.html", "/healthz", "/readyz")),
        (2, Gen.Elements(
            "/files/x", "/files/..%2f..%2fappsettings.json", "/api/slack/events", "/widget.js", "/vendor/../appsettings.json", "/vendor/%2e%2e/x.js", "/%ff", "/console", "/console/%2e%2e/", "/api/messages/x")));

    /// <summary>Requests.</summary>
    public static Arbitrary<Request> All { get; } =
        (from method in Gen.Frequency((8, Gen.Constant("POST")), (1, Gen.Elements("GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD")))
         from path in Path
         from type in ContentType
         from body in Body
         select new Request(method, path, type, body)).ToArbitrary();

    private static string Deep(int depth) => new string('[', depth) + new string(']', depth);

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Write(Dictionary<string, string> members, IEnumerable<(string Name, string Value)> wrong)
    {
        foreach (var (name, value) in wrong)
        {
            members[name] = value;
        }

        return "{" + string.Join(',', members.Select(member => $"\"{member.Key}\":{member.Value}")) + "}";
    }
}
