using System.Globalization;
using System.Numerics;
using Twinning.Domain;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Reads an exact fraction as people write it: 1/3, 0.25 or 2.</summary>
internal static class FractionText
{
    private const int MostCharacters = 60;

    /// <summary>Reads a fraction.</summary>
    /// <param name="text">The fraction.</param>
    /// <param name="argument">The name of the argument, for the error.</param>
    /// <exception cref="RequestException">It is none.</exception>
    public static Fraction Read(string text, string argument)
    {
        var parts = text.Split('/');
        if (text.Length <= MostCharacters
            && parts.Length == 2
            && BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var above)
            && BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            && !below.IsZero)
        {
            return Fraction.Of(above, below);
        }

        return parts.Length == 1
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? Fraction.OfDecimal(value)
            : throw new RequestException(ErrorCodes.BadInput, $"'{text}' in {argument} is no fraction; write it as 1/3, 0.25 or 2.");
    }
}
