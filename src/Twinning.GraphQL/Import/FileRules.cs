using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>The names of what a file of returns must keep, before the rules of the library are asked.</summary>
internal static class FileRules
{
    public static RuleCode ColumnKnown { get; } = new("FILE-COLUMN-UNKNOWN");

    public static RuleCode ColumnPresent { get; } = new("FILE-COLUMN-MISSING");

    public static RuleCode ColumnOnce { get; } = new("FILE-COLUMN-TWICE");

    public static RuleCode QuotesClosed { get; } = new("FILE-QUOTES-BROKEN");

    public static RuleCode FieldsAsInHeader { get; } = new("FILE-FIELD-COUNT");

    public static RuleCode Utf8 { get; } = new("FILE-NOT-UTF8");

    public static RuleCode ValuePresent { get; } = new("FILE-VALUE-MISSING");

    public static RuleCode ValueKnown { get; } = new("FILE-VALUE-UNKNOWN");

    public static RuleCode WholeNumber { get; } = new("FILE-NUMBER-UNCLEAR");

    public static RuleCode Percentage { get; } = new("FILE-PERCENT-UNCLEAR");

    public static RuleCode Day { get; } = new("FILE-DAY-UNCLEAR");

    public static RuleCode AreaKnown { get; } = new("FILE-AREA-UNKNOWN");

    public static RuleCode AreaLevelFits { get; } = new("FILE-AREA-LEVEL");

    public static RuleCode AreaNameFits { get; } = new("FILE-AREA-NAME");

    /// <summary>The library's rule that an area has one return for a year, standard and population base; here also within a file.</summary>
    public static RuleCode KeyOnce { get; } = new("RETURN-KEY-TWICE");
}
