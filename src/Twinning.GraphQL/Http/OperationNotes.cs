using GraphQLParser.AST;
using Twinning.GraphQL.Http.Tables;

namespace Twinning.GraphQL.Http;

/// <summary>What is known of the one operation of a scope of services: how it was asked for, and what was found out before it ran.</summary>
internal sealed class OperationNotes
{
    /// <summary>Gets or sets a value indicating whether the answer is asked for as a table.</summary>
    public bool AsTable { get; set; }

    /// <summary>Gets or sets a value indicating whether answers may follow one another.</summary>
    public bool AsStream { get; set; }

    /// <summary>Gets or sets the name of the trusted document it came from; null where the text was sent.</summary>
    public string? TrustedName { get; set; }

    /// <summary>Gets or sets the language that its reader asks for: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "vi";

    /// <summary>Gets or sets the kind of operation; null while the text was not read.</summary>
    public OperationType? Kind { get; set; }

    /// <summary>Gets or sets the name that the operation bears in its text.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets what it costs; null while it is not known.</summary>
    public long? Cost { get; set; }

    /// <summary>Gets or sets a value indicating whether it has to run each time it is asked for, such as a reading that is recorded.</summary>
    public bool RunsEachTime { get; set; }

    /// <summary>Gets or sets the list that is the table.</summary>
    public ListTable? Table { get; set; }
}
