using System;
using System.Collections.Generic;

namespace Twinning.GraphQL.Standards;

/// <summary>The standards of places cannot be used; the host does not start with them.</summary>
internal sealed class StandardsRefusedException(IReadOnlyList<string> problems, string? file = null) : SettingsRefusedException(Words(problems, file))
{
    /// <summary>Gets everything that is wrong, with the line of the file where there is one.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Says which file it is.</summary>
    public StandardsRefusedException In(string name) => new(problems, name);

    private static string Words(IReadOnlyList<string> problems, string? file) =>
        $"The standards of {file ?? "the file"} are refused; correct all of this, or start without {StandardsSetup.Setting}:{Environment.NewLine}"
        + string.Join(Environment.NewLine, problems);
}
