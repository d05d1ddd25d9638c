namespace Twinning.GraphQL.CriteriaSets;

/// <summary>Words of the files that ship.</summary>
internal static class CriteriaFiles
{
    /// <summary>Gets what the template says of itself.</summary>
    public static string TemplateNote => "Template (bộ mẫu): nobody decided it and no published sheet was found. Take it as a start, give it a place, a document and days of its own.";
}
