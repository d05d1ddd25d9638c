namespace Twinning.GraphQL.Import;

/// <summary>What the commands answer to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Nothing was stored because of what was found.</summary>
    public const int Refused = 1;

    /// <summary>A file or command could not be read or written.</summary>
    public const int NotReadable = 2;
}
