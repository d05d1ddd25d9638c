using System.Globalization;

namespace Twinning.Domain;

/// <summary>Writes numbers as Vietnamese offices do, whatever the culture of the machine: a dot for thousands, a comma for decimals.</summary>
internal static class VietnameseNumber
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NegativeSign = "-",
    };

    public static string Grouped(long value) => value.ToString("#,0", Format);

    public static string Decimal(decimal value, int places) => value.ToString("F" + places.ToString(CultureInfo.InvariantCulture), Format);
}
