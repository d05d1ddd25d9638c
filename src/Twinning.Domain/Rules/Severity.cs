namespace Twinning.Domain.Rules;

/// <summary>What follows from a broken rule.</summary>
public enum Severity
{
    /// <summary>The proposal is accepted; somebody should look at it.</summary>
    Warning,

    /// <summary>The proposal is refused and nothing changes.</summary>
    Refusal,
}
