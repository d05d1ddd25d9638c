using System.IO;

namespace Twinning.GraphQL.Demo;

/// <summary>Published figures that travel inside the program.</summary>
internal static class EmbeddedData
{
    /// <summary>Opens a file of <c>Demo/Data</c>.</summary>
    /// <exception cref="FileNotFoundException">No such file was embedded.</exception>
    public static Stream Open(string fileName) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceStream($"Demo/Data/{fileName}")
        ?? throw new FileNotFoundException("No such file was embedded.", fileName);
}
