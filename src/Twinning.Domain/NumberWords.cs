using System.Globalization;

namespace Twinning.Domain;

/// <summary>Writes plain numbers for messages, without regard to the culture of the machine.</summary>
internal static class NumberWords
{
    public static string Text(this long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
