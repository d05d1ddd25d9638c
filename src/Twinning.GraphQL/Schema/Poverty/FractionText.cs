using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Twinning.Domain;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>Exact fractions as people write them: 1/3, 0.4, 2.</summary>
internal static partial class FractionText
{
    /// <summary>Gets what a fraction may look like, for messages.</summary>
    public static string Forms => "a fraction such as \"1/3\" or a decimal number such as \"0.4\", not negative, of at most 12 digits above and below";

    /// <summary>Reads a fraction.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Fraction Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not {Forms}.");

    /// <summary>Reads a fraction that a client gives.</summary>
    /// <param name="text">The fraction.</param>
    /// <param name="argument">The path of the argument, for the error.</param>
    /// <exception cref="RequestException">It is none.</exception>
    public static Fraction Read(string text, string argument) =>
        TryParse(text, out var value) ? value : throw BadInput.At(argument, $"'{text}' is not {Forms}.");

    /// <summary>Writes a fraction exactly: as a decimal number of up to twelve places where it is one.</summary>
    public static string Write(Fraction value) => (BigInteger.Pow(10, 12) % value.Denominator).IsZero
        ? value.Round(12).ToString("0.############", CultureInfo.InvariantCulture)
        : value.ToString();

    /// <summary>Reads a fraction; false when it is none.</summary>
    private static bool TryParse(string text, out Fraction value)
    {
        var match = Form().Match(text);
        value = default;
        if (!match.Success)
        {
            return false;
        }

        var whole = Number(match.Groups["whole"].Value);
        if (match.Groups["below"] is { Success: true, Value: var below })
        {
            var denominator = Number(below);
            value = denominator.IsZero ? default : Fraction.Of(whole, denominator);
            return !denominator.IsZero;
        }

        var places = match.Groups["places"].Value;
        value = Fraction.Of(Number(match.Groups["whole"].Value + places), BigInteger.Pow(10, places.Length));
        return true;
    }

    private static BigInteger Number(string digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<whole>[0-9]{1,12})(?:/(?<below>[0-9]{1,12})|\.(?<places>[0-9]{1,12}))?\z")]
    private static partial Regex Form();
}
