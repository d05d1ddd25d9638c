namespace Twinning.Benchmarks.Serving;

/// <summary>An answer that is always the same: what a static endpoint gives.</summary>
/// <param name="Body">The body.</param>
/// <param name="Tag">Its entity tag.</param>
internal sealed record PlainAnswer(byte[] Body, string Tag);
