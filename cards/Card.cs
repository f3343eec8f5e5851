using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards;

/// <summary>A card as it is read: words in one language and the parts they stand in. How a channel draws the parts is its renderer's.</summary>
/// <param name="Speech">The whole card in a sentence, for a screen reader, a toast and clients without cards.</param>
/// <param name="Body">From top to bottom.</param>
internal sealed record Card(string Speech, IReadOnlyList<Block> Body)
{
    /// <summary>At the foot. At most one is filled and three are in view.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>What asks for the card when it is looked at again; null for a card that does not change.</summary>
    public PressData? Refreshes { get; init; }

    /// <summary>People for whom it is drawn anew where that cannot be done for everybody.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];
}

/// <summary>A part of a card.</summary>
internal abstract record Block
{
    /// <summary>The space above.</summary>
    public Gap Gap { get; init; } = Gap.Medium;

    /// <summary>A line above.</summary>
    public bool Ruled { get; init; }
}

/// <summary>A line of text.</summary>
internal sealed record Line(string Text, TextStyle Style = TextStyle.Body) : Block;

/// <summary>The top of a card: a title on the left, how it stands on the right, each with a smaller line below.</summary>
internal sealed record Header(Tint Tint, Line Title, string Subtitle) : Block
{
    /// <summary>What remains, or what was decided.</summary>
    public Line? Status { get; init; }

    /// <summary>Until when, or since when.</summary>
    public string? StatusDetail { get; init; }

    /// <summary>A crisis in one line.</summary>
    public string? Headline { get; init; }
}

/// <summary>Somebody's words.</summary>
internal sealed record Quotation(IReadOnlyList<Run> Runs, bool Large) : Block;

/// <summary>A piece of a quotation; marked where it shows why.</summary>
internal sealed record Run(string Text, bool Marked);

/// <summary>Parts that belong together, on a ground of their own.</summary>
internal sealed record Box(Tint Tint, IReadOnlyList<Block> Content) : Block;

/// <summary>Facts in two columns, labels above values.</summary>
internal sealed record FactGrid(IReadOnlyList<GridFact> Facts) : Block;

/// <summary>A label and the lines below it.</summary>
internal sealed record GridFact(string Label, IReadOnlyList<string> Lines);

/// <summary>A row of a list: something short in front, the lines that count, something at the end.</summary>
internal sealed record Row(IReadOnlyList<Line> Lines) : Block
{
    /// <summary>In front: a label, a time, a level.</summary>
    public IReadOnlyList<Line> Lead { get; init; } = [];

    /// <summary>How wide the front is, in pixels; rows of one list agree.</summary>
    public int LeadWidth { get; init; }

    /// <summary>At the end: an origin, what remains.</summary>
    public IReadOnlyList<Line> Tail { get; init; } = [];

    /// <summary>A button at the end.</summary>
    public Button? Button { get; init; }

    /// <summary>Pressing the row itself.</summary>
    public Button? Press { get; init; }
}

/// <summary>Steps side by side: done, now, to come.</summary>
internal sealed record Stages(IReadOnlyList<Stage> Steps) : Block;

/// <summary>One step.</summary>
internal sealed record Stage(string Title, NodeState State, string When);

/// <summary>Rows of which some are folded away until asked for.</summary>
/// <param name="Caption">Over the rows.</param>
/// <param name="Rows">All of them.</param>
/// <param name="Folded">Which of them are folded away.</param>
/// <param name="Unfold">What to press, and what it does in words.</param>
internal sealed record Timeline(string Caption, IReadOnlyList<Row> Rows, Range Folded, (string Label, string Title)? Unfold) : Block;

/// <summary>Something to fill in.</summary>
internal sealed record Input(string Id, string Label, InputType Type) : Block
{
    public bool Required { get; init; }

    public IReadOnlyList<(string Id, string Label)> Options { get; init; } = [];

    public string? Hint { get; init; }

    public string? Error { get; init; }

    public string? Value { get; init; }
}

/// <summary>A button. What it sends is all in <paramref name="Data"/>.</summary>
internal sealed record Button(string Title, PressData Data)
{
    public ButtonStyle Style { get; init; }

    /// <summary>It stands behind “…”.</summary>
    public bool Secondary { get; init; }

    /// <summary>It sends what the card's inputs hold, which must then be filled in.</summary>
    public bool SendsInputs { get; init; }

    /// <summary>Pressing it says this in the reader's name, and does nothing else; null for every other button.</summary>
    public string? Says { get; init; }

    /// <summary>Pressing it opens this address (<c>https</c>); null for every other button.</summary>
    public string? Opens { get; init; }

    /// <summary>What opens the same form, or a longer one, in a window of its own; null where there is none. A channel without windows leaves it out.</summary>
    public string? WindowTitle { get; init; }

    /// <summary>It does nothing but open that window.</summary>
    public bool OnlyWindow { get; init; }

    /// <summary>Asked for when it is pressed; <see cref="SendTitle"/> then sends them.</summary>
    public IReadOnlyList<Input> Inputs { get; init; } = [];

    /// <summary>The button below those inputs.</summary>
    public string? SendTitle { get; init; }
}

/// <summary>What a press carries.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="Complaint">The complaint and the version that the presser saw; null where there is none.</param>
/// <param name="More">What else.</param>
internal sealed record PressData(string Verb, ComplaintReference? Complaint, IReadOnlyDictionary<string, string>? More = null);

/// <summary>Space above a part.</summary>
internal enum Gap
{
    None,
    Small,
    Default,
    Medium,
}

/// <summary>The ground of a header or a box. A tint means a state; it is never there for its own sake.</summary>
internal enum Tint
{
    None,
    Emphasis,
    Warning,
    Attention,
    Good,
}

/// <summary>What a button looks like.</summary>
internal enum ButtonStyle
{
    Plain,
    Filled,
    Destructive,
}

/// <summary>The few kinds of text.</summary>
internal enum TextStyle
{
    Body,
    Strong,

    /// <summary>A label beside a value.</summary>
    Subtle,

    /// <summary>Small print.</summary>
    Quiet,
    Small,

    /// <summary>Over a list.</summary>
    Caption,

    /// <summary>Over a box.</summary>
    BoxCaption,

    /// <summary>Over what is asked of the reader.</summary>
    AskCaption,

    /// <summary>Needs the reader's confirmation.</summary>
    Accent,

    /// <summary>Overdue, or a level that alarms.</summary>
    Alert,

    /// <summary>The same, small.</summary>
    SmallAlert,

    /// <summary>The level in a header.</summary>
    Title,

    /// <summary>What a card says first.</summary>
    Heading,

    /// <summary>A crisis, a promise.</summary>
    Large,
}
