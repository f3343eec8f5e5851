using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace ComplaintBot.EndToEnd.Tests.Browser;

/// <summary>The console as a person uses it: reads what is shown, types, clicks, and waits for what must appear.</summary>
internal sealed class ConsolePage(ChromeDriver browser, Screen screen)
{
    public const string Customer = "customer";
    public const string Staff = "staff";
    public const string Managers = "managers";

    public static readonly IReadOnlyList<string> Panes = [Customer, Staff, Managers];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60); // a failing test ends; a passing one never waits so long

    private readonly List<string> requested = [];

    /// <summary>Whether all panes are seen at once.</summary>
    public bool ShowsAll => !screen.IsNarrow;

    /// <summary>Sizes the window and opens the page.</summary>
    public void Open(Uri address)
    {
        browser.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object?> { ["width"] = screen.Width, ["height"] = screen.Height, ["deviceScaleFactor"] = screen.Scale, ["mobile"] = false });
        browser.Navigate().GoToUrl(address);
        WaitUntilConnected();
    }

    public void Reload()
    {
        browser.Navigate().Refresh();
        WaitUntilConnected();
    }

    public void Speak(string language)
    {
        Click(By.CssSelector($"#languages button[value={language}]"));
        Wait($"the page in {language}", () => browser.FindElement(By.TagName("html")).GetDomAttribute("lang") == language);
    }

    /// <summary>Chooses a procedure, which begins a new round: the page loads anew.</summary>
    public void Follow(string playbook)
    {
        if (screen.IsNarrow)
        {
            Click(By.Id("more"));
        }

        var before = browser.FindElement(By.TagName("html"));
        Click(By.CssSelector($"#playbook option[value={playbook}]"));
        Wait("the page loaded anew", () => IsGone(before));
        WaitUntilConnected();
    }

    public void Say(string pane, string text)
    {
        Show(pane);
        var box = browser.FindElement(By.CssSelector($"#{pane} .webchat__send-box-text-box__input"));
        box.Click();
        box.SendKeys(text);
        box.SendKeys(Keys.Enter);
    }

    /// <summary>Presses the last button of that title in the pane.</summary>
    public void Press(string pane, string title)
    {
        Show(pane);
        Click(Wait($"the button {title} in {pane}", () => Buttons(pane).LastOrDefault(each => each.Text == title)));
    }

    /// <summary>Who acts in the managers' channel from now on.</summary>
    public void ActAs(string persona)
    {
        Show(Managers);
        Click(By.CssSelector($"#manager button[value={persona}]"));
        Wait($"{persona} to act", () => browser.FindElement(By.CssSelector($"#manager button[value={persona}]")).GetDomAttribute("aria-pressed") == "true");
    }

    /// <summary>The clock jumps to the next limit.</summary>
    public void SkipToNextLimit()
    {
        var before = browser.FindElement(By.Id("now")).GetDomAttribute("datetime");
        Click(By.Id("next-limit"));
        Wait("the clock to jump", () => browser.FindElement(By.Id("now")).GetDomAttribute("datetime") != before);
    }

    /// <summary>Waits until the pane shows the text, and brings the pane forward.</summary>
    public void See(string pane, string text)
    {
        Show(pane);
        Wait($"'{text}' in {pane}", () => TextOf(pane).Contains(text, StringComparison.Ordinal), () => TextOf(pane));
    }

    /// <summary>What the pane's conversation shows; a no-break space as a space.</summary>
    public string TextOf(string pane) =>
        (string)browser.ExecuteScript("return (document.querySelector(`#${arguments[0]} .webchat__basic-transcript`)?.innerText ?? '').replaceAll('\\u00a0', ' ')", pane)!;

    /// <summary>The cards of the pane, each as the text it shows.</summary>
    public IReadOnlyList<string> CardsOf(string pane) =>
        [.. browser.FindElements(By.CssSelector($"#{pane} .webchat__basic-transcript .ac-adaptiveCard")).Select(card => card.Text)];

    /// <summary>Titles of the buttons that stand on the pane's cards.</summary>
    public IReadOnlyList<string> ButtonsOf(string pane) => [.. Buttons(pane).Select(button => button.Text)];

    /// <summary>The words marked on the pane's cards: those with a ground of their own.</summary>
    public IReadOnlyList<string> MarkedIn(string pane) =>
        [.. ((IEnumerable<object>)browser.ExecuteScript(
            """
            return [...document.querySelectorAll(`#${arguments[0]} .webchat__basic-transcript .ac-richTextBlock span`)]
              .filter(run => getComputedStyle(run).backgroundImage !== 'none').map(run => run.textContent)
            """,
            pane)!).Cast<string>()];

    /// <summary>Whether the pane shows the end of its conversation.</summary>
    public bool IsAtEnd(string pane) =>
        (bool)browser.ExecuteScript("const log = document.querySelector(`#${arguments[0]} .webchat__basic-transcript__scrollable`); return log.scrollTop + log.clientHeight > log.scrollHeight - 2", pane)!;

    /// <summary>The pane in which the cursor stands; empty where it stands in none.</summary>
    public string Focused() => (string)browser.ExecuteScript("return document.activeElement.closest('.pane')?.id ?? ''")!;

    public void WaitFor(string what, Func<bool> condition) => Wait(what, condition);

    /// <summary>Asks the program from the page, as the page's own script does; with the answer as text.</summary>
    public JsonElement Ask(string path, object body, string? token = null)
    {
        var answer = (string)browser.ExecuteAsyncScript(
            """
            const [path, body, token, done] = arguments;
            fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) } })
              .then(response => response.text()).then(done, error => done(JSON.stringify({ error: String(error) })));
            """,
            path,
            JsonSerializer.Serialize(body),
            token)!;
        return JsonSerializer.Deserialize<JsonElement>(answer);
    }

    /// <summary>Brings the pane forward where one is shown at a time.</summary>
    public void Show(string pane)
    {
        if (screen.IsNarrow)
        {
            Click(By.CssSelector($"[role=tab][aria-controls={pane}]"));
        }
    }

    /// <summary>Errors of the page's console so far, but for the one inline style that Web Chat is known to set.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. browser.Manage().Logs.GetLog(LogType.Browser)
            .Where(entry => entry.Level >= LogLevel.Severe && !entry.Message.Contains("47DEQpj8HBSa", StringComparison.Ordinal))
            .Select(entry => entry.Message)];

    /// <summary>Hosts, other than that of the address, that the page has asked for anything.</summary>
    public IReadOnlyList<string> Strangers(Uri address)
    {
        foreach (var entry in browser.Manage().Logs.GetLog(LogType.Performance))
        {
            using var json = JsonDocument.Parse(entry.Message);
            var message = json.RootElement.GetProperty("message");
            switch (message.GetProperty("method").GetString())
            {
                case "Network.requestWillBeSent":
                    requested.Add(message.GetProperty("params").GetProperty("request").GetProperty("url").GetString()!);
                    break;
                case "Network.webSocketCreated":
                    requested.Add(message.GetProperty("params").GetProperty("url").GetString()!);
                    break;
                default:
                    break;
            }
        }

        Assert.NotEmpty(requested);
        return [.. requested.Where(url => new Uri(url) is var to && to.Scheme is not ("data" or "blob") && to.Authority != address.Authority)];
    }

    /// <summary>A picture of what is shown, once nothing scrolls any more.</summary>
    public byte[] Picture()
    {
        string? before = null;
        Wait("the panes to stand still", () =>
        {
            var now = (string)browser.ExecuteScript("return [...document.querySelectorAll('.webchat__basic-transcript__scrollable')].map(each => `${each.scrollTop}/${each.scrollHeight}`).join()")!;
            var isStill = now == before;
            before = now;
            return isStill;
        });
        return browser.GetScreenshot().AsByteArray;
    }

    private IEnumerable<IWebElement> Buttons(string pane) =>
        browser.FindElements(By.CssSelector($"#{pane} .webchat__basic-transcript button.ac-pushButton")).Where(button => button.Displayed);

    private void WaitUntilConnected() =>
        Wait("three panes connected", () => (bool)browser.ExecuteScript(
            """
            const states = [...document.querySelectorAll('.pane .state')];
            return states.length === 3 && states.every(state => state.className.trim() === 'state' && state.textContent)
              && document.querySelectorAll('.pane .webchat__send-box-text-box__input').length === 3;
            """)!);

    private void Click(By where) =>
        Click(Wait($"{where} to be there", () => browser.FindElements(where).FirstOrDefault(each => each.Displayed)));

    /// <summary>A click as a person's: what is out of sight is brought into it first.</summary>
    private void Click(IWebElement element)
    {
        browser.ExecuteScript("arguments[0].scrollIntoView({ block: 'center' })", element);
        element.Click();
    }

    private T Wait<T>(string what, Func<T?> condition, Func<string>? instead = null)
    {
        var wait = new WebDriverWait(browser, Patience) { PollingInterval = TimeSpan.FromMilliseconds(50) };
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(ElementClickInterceptedException));
        try
        {
            return wait.Until(_ => condition());
        }
        catch (WebDriverTimeoutException timeout)
        {
            throw new InvalidOperationException($"Waited in vain for {what}. {instead?.Invoke()}", timeout);
        }
    }

    private static bool IsGone(IWebElement element)
    {
        try
        {
            return !element.Enabled;
        }
        catch (StaleElementReferenceException)
        {
            return true;
        }
    }
}
