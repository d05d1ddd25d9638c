namespace Twinning.Domain.Support.Plans;

/// <summary>A field that a plan leaves out, and why.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why no task is planned in it.</param>
public sealed record FieldLeftOut(SupportField Field, LeftOutReason Reason);
