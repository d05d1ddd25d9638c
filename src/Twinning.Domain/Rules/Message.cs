namespace Twinning.Domain.Rules;

/// <summary>A sentence in the two languages that offices and analysts read.</summary>
/// <param name="Vietnamese">The sentence in Vietnamese.</param>
/// <param name="English">The sentence in English.</param>
public sealed record Message(string Vietnamese, string English)
{
    /// <summary>Prints the English sentence.</summary>
    public override string ToString() => English;
}
