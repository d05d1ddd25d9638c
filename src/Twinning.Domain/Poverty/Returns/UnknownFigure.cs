using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A figure that cannot be given, and why.</summary>
/// <param name="Figure">The property it would stand in, such as <c>PercentagePoints</c>.</param>
/// <param name="Reason">What is not known or not defined.</param>
public sealed record UnknownFigure(string Figure, Message Reason);
