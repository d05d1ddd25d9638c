using System;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>An operation as somebody asks it, and what it was last answered.</summary>
/// <param name="Request">The operation.</param>
/// <param name="Form">What the answer is made into: <c>object</c> or <see cref="Table"/>.</param>
/// <param name="Viewer">Who asks, or anybody who may see the same.</param>
/// <param name="Language">The language that is read best.</param>
internal sealed record Question(OperationRequest Request, string Form, Viewer Viewer, string Language)
{
    private Naming? last;

    /// <summary>Gets the form of an answer that is a table.</summary>
    public static string Table => "table";

    /// <summary>Gets or sets what is known of the operation: what was found out when it ran, or else what the request says.</summary>
    public OperationNotes Notes { get; set; } = new() { TrustedName = Request.TrustedName, Name = Request.OperationName };

    /// <summary>Gets or sets the answer that it got last.</summary>
    public KeptAnswer? Answer { get; set; }

    /// <summary>Returns the entity tag of what would be answered on a day from a data version.</summary>
    public string TagAt(DateOnly today, VersionRow? version, AnswerTags tags)
    {
        var (number, moment) = (version?.Version ?? 0, version?.Moment ?? 0);
        if (last is not { } known || known.Day != today || known.Version != number || known.Moment != moment)
        {
            last = known = new Naming(today, number, moment, tags.Of(Request, Form, Viewer, Language, today, version));
        }

        return known.Tag;
    }

    private sealed record Naming(DateOnly Day, long Version, long Moment, string Tag);
}
