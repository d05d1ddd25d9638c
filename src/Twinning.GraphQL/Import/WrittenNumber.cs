using System.Globalization;
using System.Text.RegularExpressions;

namespace Twinning.GraphQL.Import;

/// <summary>Reads numbers as offices write them, where only one reading is possible.</summary>
internal static partial class WrittenNumber
{
    /// <summary>Reads a whole number: 1033 or, with a dot for thousands, 1.033. A comma is refused: 1,033 could be one and a bit.</summary>
    public static long? Whole(string text) =>
        WholeForm().IsMatch(text) && long.TryParse(text.Replace(".", string.Empty), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Reads a percentage with a decimal comma or dot, and keeps its places: 15,70 is 15.70.</summary>
    public static decimal? Percent(string text) =>
        PercentForm().IsMatch(text)
            ? decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^-?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)\z")]
    private static partial Regex WholeForm();

    [GeneratedRegex(@"^-?[0-9]{1,9}([.,][0-9]{1,9})?\z")]
    private static partial Regex PercentForm();
}
