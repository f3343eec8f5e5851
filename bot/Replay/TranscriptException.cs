using YamlDotNet.Core;

namespace ComplaintBot.Replay;

/// <summary>A transcript that cannot be read, at the place where it is to be mended.</summary>
internal sealed class TranscriptException(string file, Mark at, string error) : Exception($"{file}:{at.Line}:{at.Column}: {error}");
