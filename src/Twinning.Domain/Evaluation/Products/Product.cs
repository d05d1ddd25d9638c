namespace Twinning.Domain.Evaluation.Products;

/// <summary>A piece of work that was assigned, in converted units (sản phẩm, công việc quy đổi).</summary>
/// <param name="Name">What it is.</param>
/// <param name="Units">How many converted units it counts.</param>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="Errors">How many major errors of content were found, and how many of them had an objective cause that was confirmed.</param>
/// <param name="Delays">How many late deliveries there were, and how many of them had an objective cause that was confirmed.</param>
/// <param name="Cause">The reference of the confirmation of the objective cause (nguyên nhân khách quan); null where nothing is excused. It names no person.</param>
public sealed record Product(string Name, Fraction Units, bool IsDone, FaultCount Errors, FaultCount Delays, string? Cause = null);
