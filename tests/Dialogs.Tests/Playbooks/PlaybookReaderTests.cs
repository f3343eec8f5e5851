using System.Security.Cryptography;
using System.Text;
using ComplaintBot.Dialogs.Playbooks;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Playbooks;

public sealed class PlaybookReaderTests
{
    [Fact]
    public void Read_SoundPlaybook_HasNoFindingAndKeepsItsTextAndHash()
    {
        var result = PlaybookReader.Read("small.yaml", SmallPlaybook.Text);

        Assert.Empty(result.Findings);
        Assert.Equal(SmallPlaybook.Text, result.Playbook!.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SmallPlaybook.Text))), result.Playbook.Hash);
    }

    /// <summary>One slip each: what stands where in the small playbook, what stands there instead, and what is said of it.</summary>
    [Theory]
    // names
    [InlineData("assign: finance_manager", "assign: finance_manger", 19, 47, "route: undefined role 'finance_manger' (did you mean 'finance_manager'?)")]
    [InlineData("who: [assignee]", "who: [asignee]", 33, 72, "step 'contact': undefined role 'asignee' (did you mean 'assignee'?)")]
    [InlineData("by: cs, before", "by: chief, before", 31, 90, "approval 'money': undefined role 'chief'")]
    [InlineData("close: {by: cs,", "close: {by: sc,", 34, 13, "close: undefined role 'sc' (did you mean 'cs'?)")]
    [InlineData("{2: [cs]}", "{2: [cx]}", 22, 18, "escalation: deciders: undefined role 'cx' (did you mean 'cs'?)")]
    [InlineData("when: {topic: sales}", "when: {topik: sales}", 19, 13, "route: undefined field 'topik' (did you mean 'topic'?)")]
    [InlineData("when: {topic: sales}", "when: {topic: sails}", 19, 20, "route: 'topic' has no option 'sails' (did you mean 'sales'?)")]
    [InlineData("when: {topic: sales}", "when: {loss: {at_least: big_loss}}", 19, 30, "route: undefined parameter 'big_loss'")]
    [InlineData("when: {topic: sales}", "when: {topic: {at_least: 3}}", 19, 13, "route: 'topic' is no number or amount: at_least cannot be asked of it")]
    [InlineData("when: {topic: sales}", "when: {grade: huge}", 19, 20, "route: undefined grade 'huge'")]
    [InlineData("when: {topic: sales}", "when: {approved: compensation}", 19, 23, "route: no approval covers 'compensation'")]
    [InlineData("when: {topic: sales}", "when: {happened: visitd}", 19, 23, "route: unknown event 'visitd' (did you mean 'visited'?)")]
    [InlineData("when: media", "when: medai", 16, 78, "grade 'major': unknown trigger 'medai' (did you mean 'media'?)")]
    [InlineData("from: assigned", "from: asigned", 26, 11, "clock 'call-back': unknown event 'asigned' (did you mean 'assigned'?)")]
    [InlineData("asks: contact", "asks: call", 29, 11, "clock 'call-back': undefined step 'call'")]
    [InlineData("form: case", "form: cases", 33, 108, "step 'contact': undefined register 'cases' (did you mean 'case'?)")]
    [InlineData("columns: {loss:", "columns: {lost:", 38, 79, "register 'case': columns: undefined field, event or clock 'lost' (did you mean 'loss'?)")]
    [InlineData("type: money", "type: monney", 9, 22, "field 'loss': unknown type 'monney' (did you mean 'money'?)")]
    [InlineData("writes: contacted, form: case", "writes: contacted, wording: [W-999]", 33, 112, "step 'contact': unknown phrase 'W-999'")]
    [InlineData("writes: contacted, form: case", "writes: assigned, fields: [{id: assign, type: choice, label: {zh-Hans: 谁, zh-Hant: 誰, en: Who}, options: [{id: boss, name: {zh-Hans: 老板, zh-Hant: 老闆, en: Boss}}]}]", 33, 194, "step 'contact': undefined role 'boss'")]
    // keys
    [InlineData("within: 2h work", "withn: 2h work", 28, 5, "clock 'call-back': unknown key 'withn' (did you mean 'within'?)")]
    [InlineData("parameters: {", "paramters: {", 3, 1, "playbook 'small': unknown key 'paramters' (did you mean 'parameters'?)")]
    [InlineData("    within: 2h work\n", "", 24, 5, "clock 'call-back': 'within' is missing")]
    [InlineData("id: small\n", "", 1, 1, "playbook: 'id' is missing")]
    [InlineData("id: small", "id: Small Company", 1, 5, "playbook 'Small Company': 'Small Company' is not an id: use lower-case letters, digits, '-' and '_'")]
    [InlineData("id: general,", "id: major,", 17, 10, "grade 'major': this id stands here a second time")]
    [InlineData("  finance_manager: {", "  cs: {", 6, 3, "'cs' stands here a second time.")]
    [InlineData("  finance_manager: {", "  owner: {", 6, 3, "roles: 'owner' is the case's own and cannot name a role")]
    // values
    [InlineData("within: 2h work", "within: 2x", 28, 13, "clock 'call-back': 'within': '2x' is not a limit; write 30m, 1h30m, 3d, 3wd, same_day, day 5-7, before 15 or by 2026-03-06T17:50:00+08:00")]
    [InlineData("level: 3", "level: 7", 16, 69, "grade 'major': 'level' is a level from 0 to 4")]
    [InlineData("required: true", "required: yes", 8, 86, "field 'content': unknown trigger 'yes'")]
    [InlineData("when: always}", "when: media}", 17, 5, "playbook 'small': the last grade must be 'when: always'")]
    [InlineData("when: {topic: sales}", "when: {topic: sales, loss: 1}", 19, 12, "route: a condition has one key: join several with {all: […]} or {any: […]}")]
    [InlineData("when: {topic: sales}", "when: [media, police]", 19, 12, "route: a list is no condition: write {all: […]} or {any: […]}")]
    [InlineData("when: {topic: sales}", "when: {any: []}", 19, 18, "route: 'any' needs a list of conditions")]
    [InlineData("name: {zh-Hans: 联系, zh-Hant: 聯絡, en: Contact}", "name: {zh-Hans: 联系, en: Contact}", 33, 25, "step 'contact': 'name' has no zh-Hant")]
    [InlineData("name: {zh-Hans: 联系, zh-Hant: 聯絡, en: Contact}", "name: Contact", 33, 25, "step 'contact': 'name' needs its three languages: {zh-Hans: …, zh-Hant: …, en: …}")]
    [InlineData("{large_loss: 10000}", "{large_loss: much}", 3, 26, "parameters: 'large_loss' is a number, not 'much'")]
    [InlineData(", writes: contacted", "", 33, 5, "step 'contact': a step has either 'writes' or 'outcomes'")]
    [InlineData("en: \"{number} is done\"", "en: \"{numbre} is done\"", 36, 11, "says: unknown slot '{numbre}' in en (did you mean 'number'?)")]
    [InlineData("\n    options:\n      - {id: sales, name: {zh-Hans: 销售, zh-Hant: 銷售, en: Sales}, cues: [price]}", "", 10, 5, "field 'topic': a choice needs options")]
    // YAML
    [InlineData("  from: 2", "\tfrom: 2", 21, 1, "The line is indented with a tab: indent with spaces.")]
    [InlineData("from: assigned", "from: &x assigned", 26, 11, "Anchors and aliases (& and *) are not allowed: write the value out; quote a text that begins with one.")]
    [InlineData("deciders: {2: [cs]}", "deciders: {2: [cs}", 22, 20, "The YAML cannot be read: while parsing a flow sequence, did not find expected ',' or ']'.")]
    [InlineData("close: {by: cs, after: [contacted]}", "close: {by: cs, after: [contacted]", 35, 1, "The YAML cannot be read: a bracket before this is not closed.")]
    [InlineData("from: assigned", "from: \"assigned", 26, 11, "The YAML cannot be read: while scanning a multi-line double-quoted scalar, found wrong indentation.")]
    [InlineData("from: assigned", "from: a: b", 26, 12, "The YAML cannot be read: while scanning a plain scalar value, found invalid mapping.")]
    [InlineData("by: cs, before", "by: !role cs, before", 31, 90, "Tags (!) are not allowed: quote a text that begins with one.")]
    public void Read_OneSlip_IsNamedAtItsPlace(string place, string slip, int line, int column, string error)
    {
        var result = PlaybookReader.Read("small.yaml", SmallPlaybook.With(place, slip));

        Assert.Null(result.Playbook);
        Assert.Contains(new PlaybookFinding("small.yaml", line, column, error), result.Findings);
    }

    [Fact]
    public void Read_SeveralSlips_AreAllNamedInTheOrderOfTheFile()
    {
        var text = SmallPlaybook.With("assign: finance_manager", "assign: nobody")
            .Replace("level: 3", "level: x", StringComparison.Ordinal)
            .Replace("per: case", "per: year", StringComparison.Ordinal);

        var result = PlaybookReader.Read("small.yaml", text);

        Assert.Equal([16, 19, 38], result.Findings.Select(finding => finding.Line));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("# nothing but a remark", "The file is empty.")]
    [InlineData("- a list", "playbook: keys with values are expected here")]
    [InlineData("just words", "playbook: keys with values are expected here")]
    public void Read_NoPlaybookAtAll_SaysSo(string text, string error)
    {
        var finding = Assert.Single(PlaybookReader.Read("x.yaml", text).Findings);

        Assert.Equal(new PlaybookFinding("x.yaml", 1, 1, error) with { Line = finding.Line }, finding);
    }

    [Fact]
    public void Read_SecondDocument_IsRefused() =>
        Assert.Contains("one document", Assert.Single(PlaybookReader.Read("x.yaml", "id: a\n---\nid: b\n").Findings).Error, StringComparison.Ordinal);

    [Fact]
    public void Read_NestedWithoutEnd_IsRefused() =>
        Assert.Contains("nested too deeply", Assert.Single(PlaybookReader.Read("x.yaml", "id: " + new string('[', 50_000)).Findings).Error, StringComparison.Ordinal);

    [Fact]
    public void Read_HugeFile_IsRefused() =>
        Assert.Contains("too large", Assert.Single(PlaybookReader.Read("x.yaml", new string('a', 300_000)).Findings).Error, StringComparison.Ordinal);

    [Fact]
    public void Read_TooManyValues_IsRefused() =>
        Assert.Contains("holds too much", PlaybookReader.Read("x.yaml", "id: [" + string.Concat(Enumerable.Repeat("a,", 30_000)) + "]").Findings[^1].Error, StringComparison.Ordinal);

    [Fact]
    public void Read_AliasBomb_IsRefusedAtItsFirstAnchor()
    {
        var finding = Assert.Single(PlaybookReader.Read("x.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").Findings);

        Assert.Equal((1, 4), (finding.Line, finding.Column));
    }

    [Fact]
    public void Read_AnyText_NeverThrows()
    {
        Prop.ForAll<string?>(text => PlaybookReader.Read("x.yaml", text ?? string.Empty).Findings.Count > 0)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyDamageToASoundPlaybook_NeverThrows()
    {
        var pieces = Gen.Elements("\t", "\n", "  ", "-", ":", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "!x ", "|", ">", "%", "#", "? ", "---\n", "\u0000", "\uD800", "\uFEFF", "null", "~", "é", "\u2028");
        var damage = Gen.Choose(0, SmallPlaybook.Text.Length).Zip(Gen.Choose(0, 6)).Zip(pieces).ListOf(3).ToArbitrary();

        Prop.ForAll(damage, places =>
        {
            var text = SmallPlaybook.Text;
            foreach (var ((start, length), piece) in places)
            {
                var from = Math.Min(start, text.Length);
                text = text[..from] + piece + text[Math.Min(text.Length, from + length)..];
            }

            var result = PlaybookReader.Read("x.yaml", text);
            return result.Playbook is null == (result.Findings.Count > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
