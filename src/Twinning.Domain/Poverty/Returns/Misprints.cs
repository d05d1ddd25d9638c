using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The numbers from which one slip makes a printed number, with as many digits before and after the point.</summary>
internal static class Misprints
{
    /// <summary>Returns every number that differs from the printed one in exactly one digit.</summary>
    public static IEnumerable<decimal> OneDigitChanges(decimal printed)
    {
        var text = Write(printed);
        return
            from place in Enumerable.Range(0, text.Length)
            where char.IsAsciiDigit(text[place])
            from digit in "0123456789"
            where digit != text[place] && !(digit == '0' && place == 0 && text.Length > 1 && text[1] != '.')
            select Read(text[..place] + digit + text[(place + 1)..]);
    }

    /// <summary>Returns every number that differs from the printed one in that two neighbouring digits are swapped.</summary>
    public static IEnumerable<decimal> Swaps(decimal printed)
    {
        var text = Write(printed);
        var digits = Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place])).ToList();
        foreach (var (left, right) in digits.Zip(digits.Skip(1)))
        {
            if (text[left] != text[right] && !(right == 1 && text[right] == '0'))
            {
                var swapped = text.ToCharArray();
                (swapped[left], swapped[right]) = (swapped[right], swapped[left]);
                yield return Read(new string(swapped));
            }
        }
    }

    /// <summary>Returns the slip that turns the number that fits into the printed one; null when one slip does not explain it.</summary>
    public static MisprintKind? Between(decimal printed, decimal fits) =>
        OneDigitChanges(printed).Contains(fits) ? MisprintKind.OneDigitChanged
        : Swaps(printed).Contains(fits) ? MisprintKind.NeighbouringDigitsSwapped
        : null;

    private static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal Read(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
