using System.Globalization;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace ComplaintBot.Dialogs.Tests.Wording;

public class DraftCheckerTests
{
    private static readonly DraftRules Rules = new();
    private static readonly WordingLibrary Library = WordingLibrary.Load();

    // D-009 is wrong only when said after the meal, D-010 tells of a conversation: neither shows in the words.
    public static TheoryData<string> AvoidedIds => new(Library.Avoided.Select(avoided => avoided.Id).Where(id => id is not ("D-009" or "D-010")));

    private static DraftReview Check(string draft) => DraftChecker.Check(draft, Rules);

    [Theory]
    [InlineData("您必须先交费", "command_tone", "您能先交一下费吗？", "W-003")]
    [InlineData("您必須先交費", "command_tone", "您能先交一下費嗎？", "W-003")]
    [InlineData("请您等一下,", "command_tone", "请您等一下好吗？", "W-001")]
    [InlineData("这件事情不归我管", "shirking", "其他部门负责这个事情，我把电话号码给您好吗？", "W-005")]
    [InlineData("You must send us the invoice.", "command_tone", "Could you please send us the invoice?", null)]
    [InlineData("没有的事", "denial", "谢谢您告诉我们。我把您说的和我们的记录一起核对，核对清楚后给您一个有依据的答复。", "W-116")]
    [InlineData("絕不可能", "denial", "謝謝您告訴我們。我把您說的和我們的記錄一起核對，核對清楚後給您一個有依據的答覆。", "W-116")]
    public void Check_PrintedMistake_OffersThePrintedAlternative(string draft, string kind, string suggestion, string? phrase)
    {
        var review = Check(draft);
        var finding = Assert.Single(review.Findings);
        Assert.Equal((kind, suggestion, phrase), (finding.Kind.Name(), finding.Suggestion, finding.PhraseId));
        Assert.False(review.Held);
        Assert.Equal(suggestion, review.Rewrite);
    }

    [Fact]
    public void Check_BareAdmission_IsHeldAndPairedWithAction()
    {
        var review = Check("对不起,是我们的过失");
        Assert.Equal([FindingKind.NoAction, FindingKind.Admission], review.Findings.Select(finding => finding.Kind));
        Assert.All(review.Findings, finding => Assert.Equal("W-006", finding.PhraseId));
        Assert.True(review.Held);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}。")]
    [InlineData("好的，{0}！")]
    public void Check_OwnReplies_AreLeftAlone(string form)
    {
        var replies = DraftPatterns.Load().Replies.Where(reply => reply.ZhHans.Length >= 12 && !reply.ZhHans.Contains('{', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.Empty(Check(string.Format(CultureInfo.InvariantCulture, form, reply.ZhHans.TrimEnd('。', '？'))).Findings));
    }

    [Fact]
    public void Check_BlankBetweenClauses_PartsThem() =>
        Assert.Contains(FindingKind.BlameColleague, Check("他怀疑是运输螺栓 都怪那个同事没跟好").Findings.Select(finding => finding.Kind));

    [Fact]
    public void Check_AdmitMode_AllowsTheAdmission()
    {
        var admit = new DraftRules { Apology = ApologyMode.Admit };
        Assert.Empty(DraftChecker.Check(Library["W-108"].Text.ZhHans, admit).Findings);
        Assert.Equal([FindingKind.NoAction], DraftChecker.Check("对不起，是我们的过失", admit).Findings.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData("we will give you a full refund", "refund")]
    [InlineData("we will give you a full refund", "compensation")]
    [InlineData("我們會賠償您的損失。", "compensation")]
    [InlineData("我们给您换一台新的。", "replacement")]
    public void Check_MoneyPromise_IsHeldUntilApproved(string draft, string approval)
    {
        var review = Check(draft);
        Assert.Equal([FindingKind.PromiseMoney], review.Findings.Select(finding => finding.Kind));
        Assert.True(review.Held);
        Assert.False(DraftChecker.Check(draft, new DraftRules { Approved = [approval] }).Held);
        Assert.True(DraftChecker.Check(draft, new DraftRules { Approved = ["visit"] }).Held);
    }

    [Theory]
    [InlineData("24小时之内上门维修。", "24 小时")]
    [InlineData("两小时内一定解决。", "2小时")]
    [InlineData("We will fix it within two hours.", "2 hours")]
    [InlineData("今天 15:58 前办好。", "今天15:58")]
    public void Check_DatedOutcome_IsAllowedWhereAClockStandsBehindTheTime(string draft, string time)
    {
        Assert.Equal([FindingKind.PromiseDate], Check(draft).Findings.Select(finding => finding.Kind));
        Assert.Empty(DraftChecker.Check(draft, new DraftRules { AllowedTimes = [time] }).Findings);
        Assert.NotEmpty(DraftChecker.Check(draft, new DraftRules { AllowedTimes = ["5 天"] }).Findings);
    }

    [Fact]
    public void Check_Guarantee_BelongsToTheTopManager()
    {
        var guarantee = Library["W-040"].Text;
        foreach (var locale in LocaleTags.All)
        {
            Assert.Equal([FindingKind.PromiseResult], Check(guarantee.In(locale)).Findings.Select(finding => finding.Kind));
            Assert.Empty(DraftChecker.Check(guarantee.In(locale), new DraftRules { TopManager = true }).Findings);
        }
    }

    [Fact]
    public void Check_ClosedScript_HoldsEverythingElse()
    {
        var rules = new DraftRules { Script = ["W-014", "W-015", "W-016", "W-017", "W-018"] };
        var said = Library["W-014"].Text.ZhHant + Library["W-018"].Text.ZhHant;
        Assert.True(DraftChecker.Check(said, rules) is { Held: false, OutsideScript: false, Findings.Count: 0 });

        var review = DraftChecker.Check("我們很遺憾讓您有不愉快的經驗，是我們的責任。", rules);
        Assert.True(review.Held);
        Assert.True(review.OutsideScript);
        Assert.Equal(Library["W-014"].Text.ZhHant, review.Rewrite);

        var crisis = DraftChecker.Check("We are looking into it and will call you.", new DraftRules { Script = ["W-031"] });
        Assert.True(crisis.Held);
        Assert.Equal(Library["W-031"].Text.En, crisis.Rewrite);
    }

    [Fact]
    public void Check_SeveralFindings_RewritesWordsAndKeepsFacts() =>
        Assert.Equal(
            "王先生您好，麻烦您先把购机发票发来，好吗？怎么处理要等批准后才能答复您，我会按时告诉您进展。",
            Check("王先生您好，您必须先把购机发票发来，我们会给您全额退款。").Rewrite);

    [Fact]
    public void Check_AstralCharactersBefore_CountsCodePoints()
    {
        var finding = Assert.Single(Check("𠮷野家您好，这件事情不归我管").Findings);
        Assert.Equal((10, 14, "不归我管"), (finding.Start, finding.End, finding.Evidence));
    }

    [Fact]
    public void Check_CustomersWordsInQuotes_AreNotTheDrafts() => Assert.Empty(Check("您说“不归我管”，我已经请主管核实。").Findings);

    [Theory]
    [MemberData(nameof(AvoidedIds))]
    public void Check_PrintedDoNotSay_IsMarkedInEveryLanguage(string id)
    {
        var text = Library.Avoided.Single(avoided => avoided.Id == id).Text;
        foreach (var locale in LocaleTags.All)
        {
            Assert.NotEmpty(Check(text.In(locale)).Findings);
        }
    }

    [Fact]
    public void Check_EveryPhraseUnderTheRulesItIsMeantFor_HasNoFinding()
    {
        foreach (var phrase in Library.Phrases.Where(phrase => phrase is { Audience: PhraseAudience.Customer, Discouraged: false }))
        {
            var rules = new DraftRules
            {
                Apology = phrase.Admits ? ApologyMode.Admit : ApologyMode.Feeling,
                Approved = phrase.Needs switch { "approval" => ["compensation"], "supervisor" => ["supervisor"], _ => [] },
                TopManager = phrase.Needs == "top_manager",
                Clocks = phrase.NeedsClock is { } clock ? [clock] : [],
            };
            var slots = phrase.Slots.ToDictionary(slot => slot, slot => slot is "time" ? "3" : "A");
            foreach (var locale in LocaleTags.All)
            {
                Assert.True(DraftChecker.Check(phrase.Say(locale, slots), rules) is { Findings.Count: 0, Held: false, Rewrite: null }, phrase.Id + ": " + string.Join(';', DraftChecker.Check(phrase.Say(locale, slots), rules).Findings));
            }
        }
    }

    [Fact]
    public void Load_EveryReplyOfTheTable_IsCleanAndTheSameInBothScripts()
    {
        foreach (var reply in DraftPatterns.Load().Patterns.Select(pattern => pattern.Reply).Append(DraftPatterns.Load().TooLong).Distinct())
        {
            Assert.Equal(DraftText.Fold(reply.ZhHans), DraftText.Fold(reply.ZhHant));
            foreach (var locale in LocaleTags.All)
            {
                var said = Fill(reply.In(locale), locale);
                Assert.True(Check(said) is { Findings.Count: 0, Rewrite: null }, said);
            }
        }

        static string Fill(string text, Locale locale) => text
            .Replace("{x}", locale == Locale.En ? "send the photo" : "把照片", StringComparison.Ordinal)
            .Replace("{y}", locale == Locale.En ? "look" : "看", StringComparison.Ordinal)
            .Replace("{t}", locale == Locale.En ? "by Friday" : "周五", StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PoliceWarning_NeedsTheSupervisor()
    {
        var warning = Library["W-032"].Text;
        foreach (var locale in LocaleTags.All)
        {
            Assert.Equal([FindingKind.Arguing], Check(warning.In(locale)).Findings.Select(finding => finding.Kind).Distinct());
            Assert.Empty(DraftChecker.Check(warning.In(locale), new DraftRules { Approved = ["supervisor"] }).Findings);
        }
    }

    [Theory]
    [InlineData("请问这是谁的责任？", true)]
    [InlineData("請問是不是您自己摔壞的？", true)]
    [InlineData("Whose fault was it?", true)]
    [InlineData("让您有这样的感受，我很抱歉。我们会查清是谁的责任。", false)]
    [InlineData("I am sorry to hear this. Did you drop it?", false)]
    [InlineData("请问是什么时候买的？", false)]
    public void Check_FirstReplyThatAsksWhoseFault_PutsTheApologyInFront(string draft, bool missing)
    {
        var review = DraftChecker.Check(draft, new DraftRules { FirstReply = true });
        Assert.Equal(missing, review.NeedsApologyFirst);
        Assert.False(Check(draft).NeedsApologyFirst);
        if (missing)
        {
            var locale = Script.Detect(draft, Locale.ZhHans);
            Assert.StartsWith(Library["W-107"].Text.In(locale), review.Rewrite);
            Assert.False(DraftChecker.Check(review.Rewrite!, new DraftRules { FirstReply = true }).NeedsApologyFirst);
        }
    }

    [Theory]
    [InlineData("这件事是您自己没看清楚，张先生，订单20261121的五百元不归我管。", "张先生", "20261121", "五百元")]
    [InlineData("王女士您自己操作不當，星期五晚上八點的三百塊要您出。", "王女士", "三百塊", "八點")]
    [InlineData("We will refund you 200 dollars on Friday.", "200 dollars", "Friday")]
    [InlineData("Mr Wong you should have read clause 4 before paying £80.", "Mr Wong", "£80")]
    [InlineData("周五之前一定给您修好。", "周五之前")]
    public void Check_ReplacedClause_KeepsItsFacts(string draft, params string[] facts)
    {
        var review = Check(draft);
        Assert.NotEmpty(review.Findings);
        Assert.All(facts, fact => Assert.Contains(fact, review.Rewrite, StringComparison.Ordinal));
        Assert.Null(Check(review.Rewrite!).Rewrite);
    }

    [Theory]
    [InlineData("您说'绝不可能修好'，我理解，我请工程师再看一次。")]
    [InlineData("您說「不歸我管」是誰說的？我去問清楚。")]
    [InlineData("You wrote 'nobody will refund me', and I have asked my manager whether we can.")]
    [InlineData("前台说过“您自己没看清”，这句话我会向前台核实。")]
    public void Check_QuotedWords_AreNotTheDrafts(string draft) => Assert.Empty(Check(draft).Findings);

    [Fact]
    public void Source_EveryKind_NamesWhereTheRuleComesFrom() =>
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.Matches(@"^P\d\d .*\d{3}:\d+", new Finding(kind, "", 0, 0, "", null).Source));

    [Fact]
    public void Words_OfEveryPattern_AreHeldByWhateverItMatches()
    {
        foreach (var text in DraftTables.Plain.Concat(DraftTables.Sly).Concat(DraftTables.Held.SelectMany(table => table)).Select(draft => new DraftText(draft.Text)))
        {
            var run = DraftPatterns.Load().Index.For(text).ToHashSet();
            var matching = DraftPatterns.Load().Patterns.Where(pattern => (pattern.Chinese ? text.HasHan : text.HasLatin) && pattern.Find.IsMatch(pattern.Cased ? text.Cased : text.Folded));
            Assert.All(matching, pattern => Assert.Contains(pattern, run));
        }
    }

    [Theory]
    [InlineData("ab(c|d)e", "abce,abde")]
    [InlineData("(?:x|yz)\\w+foo", "foo")]
    [InlineData("a?b*", null)]
    [InlineData("(?<!q)[hk]i(?=z){1}", "hi,ki")]
    public void Of_Pattern_ReadsTheWordsOfWhichAMatchHoldsOne(string pattern, string? words) =>
        Assert.Equal(words, RequiredWords.Of(pattern) is { } found ? string.Join(',', found.Order(StringComparer.Ordinal)) : null);

    [Fact]
    public void Check_PhraseThatBlamesStaff_IsMarked() =>
        Assert.Contains(Check(Library["W-033"].Text.ZhHans).Findings, finding => finding.Kind == FindingKind.BlameColleague);

    [Fact]
    public void Check_EverySuggestionAndRewrite_IsItselfClean()
    {
        foreach (var draft in DraftTables.Plain.Concat(DraftTables.Sly).Concat(DraftTables.Held.SelectMany(table => table)).Select(draft => draft.Text))
        {
            var review = Check(draft);
            Assert.All(review.Findings, finding => Assert.True(Check(finding.Suggestion).Findings.Count == 0, finding.Suggestion));
            if (review.Rewrite is { } rewrite)
            {
                var left = Check(rewrite).Findings.Where(finding => finding.Kind != FindingKind.TooLong);
                Assert.True(!left.Any() && Check(rewrite).Rewrite is null, $"{draft} → {rewrite}");
            }
        }
    }

    [Fact]
    public void Check_AnyText_MarksExactSpansAndRewritesToSomethingThatIsNotHeld()
    {
        var pieces = Gen.Elements(
            [.. DraftTables.Plain.Concat(DraftTables.Sly).Where(draft => draft.Text.Length < 200).Select(draft => draft.Text), "𠮷", "🙂", "\ud83d", "\udc00", "，", ",", "。", ".", "\n", " ", "“", "您必须", "退款", "{x}", "you must ", "and ", "15:58", "我"]);
        var texts = from parts in Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(pieces, count)) select string.Concat(parts);
        Prop.ForAll(Gen.OneOf(texts, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary(), text =>
        {
            var review = Check(text);
            foreach (var finding in review.Findings)
            {
                Assert.InRange(finding.Start, 0, finding.End - 1);
                Assert.Equal(finding.Evidence, Slice(text, finding.Start, finding.End));
                Assert.NotEmpty(finding.Suggestion);
                Assert.All(Check(finding.Suggestion).Findings, left => Assert.Equal(FindingKind.TooLong, left.Kind));
            }

            Assert.Equal(review.Held, review.Findings.Any(finding => finding.Kind is FindingKind.PromiseMoney or FindingKind.PromiseResult or FindingKind.PromiseDate or FindingKind.Admission));
            if (review.Rewrite is { } rewrite)
            {
                Assert.All(Check(rewrite).Findings, finding => Assert.Equal(FindingKind.TooLong, finding.Kind));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Names_EveryKind_AreTheContractsAndParseBack()
    {
        Assert.Equal(14, Enum.GetValues<FindingKind>().Length);
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.Equal(kind, FindingKindNames.Parse(kind.Name())));
        Assert.Throws<ArgumentException>(() => FindingKindNames.Parse("rudeness"));
        Assert.Equal("blame_colleague", FindingKind.BlameColleague.Name());
    }

    /// <summary>Cuts by code points, a lone surrogate being one of its own.</summary>
    private static string Slice(string text, int start, int end)
    {
        var points = new List<string>();
        foreach (var character in text)
        {
            if (char.IsLowSurrogate(character) && points.Count > 0 && points[^1] is [var high] && char.IsHighSurrogate(high))
            {
                points[^1] += character;
            }
            else
            {
                points.Add(character.ToString());
            }
        }

        return string.Concat(points.Skip(start).Take(end - start));
    }

    [Fact]
    public void ToMandarin_EveryPair_MovesNoOffset() =>
        Assert.All(WrittenCantonese.Pairs, pair => Assert.Equal(pair.Cantonese.Length, pair.Mandarin.Length));

    /// <summary>A repeated group whose end may match anything up to nothing takes ages over a long draft without stops.</summary>
    [Fact]
    public void Patterns_None_RepeatsAGroupThatEndsInOptionalCharacters() =>
        Assert.All(DraftPatterns.Load().Patterns, pattern => Assert.DoesNotMatch(@"\{0,\d+\}\??\)[*+]", pattern.Find.ToString()));

    [Fact]
    public void Check_LongDraftWithoutStops_IsReadToItsEnd()
    {
        var draft = "您好 地址没填错 " + string.Concat(Enumerable.Repeat("洗衣机响的视频我转给师傅看了 后面四个孔里都是红色的塑料头 ", 8)) + "保证明天退您五百元";

        var finding = Assert.Single(Check(draft).Findings);

        Assert.Equal((FindingKind.PromiseMoney, "退您五百元", draft.Length), (finding.Kind, finding.Evidence, finding.End));
    }

    /// <summary>What no pattern shows needs the same approval as what one shows.</summary>
    [Theory]
    [InlineData("Drop by the desk, there'll be a little envelope with something in it for you.")]
    [InlineData("这个月账单出来您一看就明白我们有没有诚意了")]
    public void Check_ImpliedMoney_IsNotCoveredByAnotherApproval(string draft)
    {
        Assert.Contains(Check(draft).Findings, finding => finding.Kind == FindingKind.PromiseMoney);
        Assert.True(DraftChecker.Check(draft, new DraftRules { Approved = ["visit"] }).Held);
        Assert.DoesNotContain(DraftChecker.Check(draft, new DraftRules { Approved = ["compensation"] }).Findings, finding => finding.Kind == FindingKind.PromiseMoney);
    }
}
