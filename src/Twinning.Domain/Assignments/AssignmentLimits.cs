namespace Twinning.Domain.Assignments;

/// <summary>How many villages an agency and how many agencies a village may have.</summary>
/// <param name="VillagesPerAgency">At most so many villages for one agency; null for no limit.</param>
/// <param name="AgenciesPerVillage">At most so many agencies for one village; null for no limit.</param>
public sealed record AssignmentLimits(int? VillagesPerAgency, int? AgenciesPerVillage);
