using System;
using System.Security.Cryptography;
using System.Text;

namespace Twinning.GraphQL.Http.Documents;

/// <summary>A report that is run by its name.</summary>
/// <param name="Name">The name, which is that of its file.</param>
/// <param name="Text">The document.</param>
internal sealed record TrustedDocument(string Name, string Text)
{
    /// <summary>Gets the id that follows from the text, as clients that are built from their documents make it.</summary>
    public string Hash { get; } = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Returns it as a question: the title is the comment in its first line, or else its name.</summary>
    public ExampleQuery AsExample() => new(Text.StartsWith("# ", StringComparison.Ordinal) ? Text[2..Text.IndexOf('\n', StringComparison.Ordinal)].TrimEnd() : Name, Text);
}
