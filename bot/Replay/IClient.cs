namespace ComplaintBot.Replay;

/// <summary>What a person talks to the bot with.</summary>
internal interface IClient
{
    /// <summary>Places on whose messages they can press buttons.</summary>
    IReadOnlyCollection<string> Sees { get; }

    /// <summary>The place in which an act happens.</summary>
    string PlaceOf(string? channel);

    /// <summary>Opens the conversation where that has not happened.</summary>
    Task OpenAsync(CancellationToken cancellation);

    /// <summary>Writes.</summary>
    Task<Performed> SayAsync(string text, string? channel, CancellationToken cancellation);

    /// <summary>Presses a button of a card.</summary>
    Task<Performed> PressAsync(Seen on, SeenButton button, Act.Press press, CancellationToken cancellation);

    /// <summary>Sends a file.</summary>
    Task<Performed> UploadAsync(Act.Upload file, string? channel, CancellationToken cancellation);

    /// <summary>Changes what they wrote last.</summary>
    Task<Performed> EditAsync(string text, CancellationToken cancellation);

    /// <summary>Takes back what they wrote last.</summary>
    Task<Performed> DeleteAsync(CancellationToken cancellation);

    /// <summary>Does something to the bot's place: <c>installed</c>, <c>uninstalled</c>, or an event of Teams such as <c>channelDeleted</c>.</summary>
    Task<Performed> HappenAsync(string what, string? channel, CancellationToken cancellation);

    /// <summary>What was sent with <paramref name="sent"/> arrives once more, exactly or under another id.</summary>
    Task<Performed> AgainAsync(Performed sent, bool newId, CancellationToken cancellation);

    /// <summary>Fetches what has come, where the platform does not push.</summary>
    Task PollAsync(CancellationToken cancellation);
}

/// <summary>What was sent, and how it was answered.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Place">Where it happened.</param>
/// <param name="Sent">What was sent, to be sent again.</param>
/// <param name="Answer">The body of the answer.</param>
internal sealed record Performed(int Status, string Place, object Sent, string Answer);

/// <summary>A deed that cannot be done in the situation: the step fails with this.</summary>
internal sealed class ImpossibleException(string message) : Exception(message);
