namespace Twinning.GraphQL.Http.Documents;

/// <summary>Which documents may run; the section <c>TrustedDocuments</c> of the settings.</summary>
internal sealed class TrustedDocumentSettings
{
    /// <summary>Gets or sets a folder of <c>.graphql</c> files that are trusted beside those shipped with the host.</summary>
    public string? Folder { get; set; }

    /// <summary>Gets or sets a value indicating whether nothing but trusted documents runs.</summary>
    public bool Only { get; set; }
}
