namespace Twinning.Domain.Evaluation;

/// <summary>Tells persons from agencies among those who are rated.</summary>
public static class EvaluationSubjects
{
    /// <summary>Tells whether a kind of subject is of persons (cán bộ, công chức, viên chức, cá nhân).</summary>
    public static bool IsOfPersons(this EvaluationSubject subject) => subject is
        EvaluationSubject.Official or EvaluationSubject.CivilServant or EvaluationSubject.PublicEmployee or EvaluationSubject.Individual;
}
